import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { MODERATORS } from '../need/overseers.ts';
import { cursor, idOut, page } from '../rpc/schemas.ts';
import { REVIEW_ACTS } from './acts.ts';
import { MOVES } from './moving.ts';
import { REVIEW_STATUSES } from './review.ts';

const count = z.number().int().min(0);
const ofCommunity = { mechanism: 'M-21', access: holders(MODERATORS), over: 'ownCommunity' } as const;

/** The reviews of this month in all buildings at once (58 of them), for the staff. The errors of each method are in order of precedence. */
export const reviewBuildingsContract = declareMethods({
  /** All buildings by how their review of this month stands, in the order in which people count them, a page at a time. */
  'review.buildings': {
    ...ofCommunity,
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        buildingId: idOut,
        buildingName: z.string(),
        status: z.enum(REVIEW_STATUSES),
        /** Households of the building, and those that spoke. */
        asked: count,
        spoke: count,
        opinions: count,
        undecided: count,
        /** Null = there is none; `officer` keeps the review then, and where there is none either, the staff. */
        captain: z.string().nullable(),
        officer: z.string().nullable(),
        /** Whoever keeps it was reminded today. */
        isReminded: z.boolean(),
      }),
    ).extend({
      month: z.string(),
      /** How many buildings stand how; together they are all. */
      standing: z.object({ planned: count, open: count, closed: count, handedOver: count }),
      /** Buildings without a captain: their grid officer keeps the review. */
      withoutCaptain: count,
      /** In how many buildings each move is still to be made. */
      todo: z.object({ open: count, remind: count, close: count }),
    }),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /**
   * Opens the reviews of a month in all buildings, reminds whoever keeps them, or closes them: some buildings a call, each once, whoever calls and however often. The
   * caller calls again until `done` is `all`; what stopped in between goes on with the next call.
   */
  'review.moveAll': {
    ...REVIEW_ACTS['review.moveAll'],
    ...ofCommunity,
    event: ['review.opened', 'review.reminded', 'review.closed'],
    remember: 'everything',
    input: z.object({ month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), move: z.enum(MOVES) }),
    /** Buildings in which it is done, and those in which it is done or to be done. */
    output: z.object({ done: count, all: count }),
    errors: [],
    examples: { good: { month: '2026-11', move: 'remind' }, harmless: { month: '2020-01' } },
  },
});
