import * as z from 'zod';
import { MEETING_OUTCOMES } from './opinion.ts';

/** What became of the same matter the last time (`same-matter.ts`): the month of its review, `YYYY-MM`, the outcome, and the number in those minutes. */
export const becameBeforeShown = z.object({
  month: z.string(),
  outcome: z.enum(MEETING_OUTCOMES),
  no: z.number().int(),
});
