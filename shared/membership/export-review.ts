import * as z from 'zod';
import { NEED_KINDS } from '../need/kinds.ts';

/** What they said in a monthly review of their building. */
export const opinion = z.object({
  of: z.literal('opinion'),
  opinionId: z.string(),
  /** In Beijing, `YYYY-MM`. */
  month: z.string(),
  kind: z.enum(NEED_KINDS),
  text: z.string(),
  isNamed: z.boolean(),
  saidAt: z.number().int(),
});
