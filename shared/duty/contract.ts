import * as z from 'zod';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { DUTY_ROLES } from './duty.ts';

/** Who has the evening four hours of today, and whether it is now. */
export const tonight = z.object({
  /** The Beijing day. */
  day: z.string(),
  from: z.number().int(),
  to: z.number().int(),
  isNow: z.boolean(),
  /** Two distinct people; fewer only where the community has nobody else. */
  people: z.array(z.object({ name: z.string(), role: z.enum(DUTY_ROLES) })),
});

/** The evening four hours (S0; M-06, M-65). */
export const dutyContract = declareMethods({
  'duty.tonight': {
    mechanism: 'M-06',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: tonight,
    errors: [],
    examples: { good: {} },
  },
});
