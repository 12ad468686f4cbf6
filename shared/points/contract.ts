import * as z from 'zod';
import { NEED_KINDS } from '../need/kinds.ts';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { cursor, idOut, page } from '../rpc/schemas.ts';

/** The caller's own account; nobody reads another's (domain.md part 2, 11). */
export const pointsContract = declareMethods({
  'points.statement': {
    mechanism: 'M-38',
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        entryId: idOut,
        code: z.enum(['need-reward']),
        kind: z.enum(NEED_KINDS),
        needId: idOut,
        /** Signed: plus is earned, minus is spent. */
        amount: z.number().int(),
        at: z.number().int(),
        /** The balance once this entry was posted. */
        balanceAfter: z.number().int(),
      }),
    ).extend({ balance: z.number().int() }),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
});
