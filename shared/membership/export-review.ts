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

/** A name they go by in the WeChat group of the building, which was learnt from a 接龙. */
export const nickname = z.object({ of: z.literal('nickname'), called: z.string(), since: z.number().int() });
