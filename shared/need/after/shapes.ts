import * as z from 'zod';
import { mediaShown } from '../../capture/shapes.ts';
import { FOLLOW_UP_STATUSES } from './follow-up.ts';

const count = z.number().int().min(0);

/** What the requester said to whoever did it. */
export const thanksShown = z.object({ text: z.string(), at: z.number().int(), media: z.array(mediaShown) });

/** So many of so many; `n` is null while the whole is 1 to 4, of which one could tell who said what. */
export const rate = z.object({ n: count.nullable(), of: count });

/** The three rates, and who stands apart from them. */
export const rates = z.object({ answered: rate, solved: rate, satisfied: rate, notFound: count, notAsked: count });

/** What is known after a need was closed, for its requester and those in charge; never for who did it. */
export const needAfter = z.object({
  status: z.enum(FOLLOW_UP_STATUSES),
  /** How often nobody was reached. */
  tries: count,
  /** Null until somebody was reached. */
  isSolved: z.boolean().nullable(),
  word: z.string(),
  /** What they said aloud then. */
  media: z.array(mediaShown),
  /** The requester's own; for those in charge only where the requester said 可以打电话问我. */
  rating: z
    .object({
      isSatisfied: z.boolean(),
      score: z.number().int().nullable(),
      mayCall: z.boolean(),
      /** Until when the requester may change it. */
      until: z.number().int(),
    })
    .nullable(),
});
