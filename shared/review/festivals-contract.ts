import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import type { LocalDate } from '../kernel/time.ts';
import { MEETING_CHAIRS } from '../meeting/chairs.ts';
import { text } from '../rpc/schemas.ts';
import { REVIEW_ACTS } from './acts.ts';
import { FESTIVAL_LIMITS as LIMITS } from './festival-limits.ts';

const day = z.iso.date().transform((value) => value as LocalDate);
const festivalId = z.string().regex(/^festival_[\w-]{1,64}$/);
const ofCommunity = { mechanism: 'M-68', over: 'ownCommunity' } as const;
/** `staying`: the months whose review is planned already and stays as it is, though the festival lies in them. */
const kept = z.object({ festivalId: z.string(), staying: z.array(z.string()) });

/** The festivals of the people who live here: those that the calendar knows, and those that a community enters. The errors of each method are in order of precedence. */
export const reviewFestivalsContract = declareMethods({
  /** What lies ahead: festivals of the next twelve months by their days, and the reviews of this and the next three months. */
  'review.festivals': {
    ...ofCommunity,
    access: RESIDENT,
    event: null,
    input: z.object({}),
    output: z.object({
      festivals: z.array(
        z.object({
          /** Null for one that the calendar knows. */
          festivalId: z.string().nullable(),
          /** The name of an entered one, or the calendar's key of it. */
          name: z.string(),
          from: z.string(),
          to: z.string(),
        }),
      ),
      reviews: z.array(
        z.object({
          month: z.string(),
          opensAt: z.number().int(),
          closesAt: z.number().int(),
          meetsOn: z.string(),
          /** True once it stands; until then a festival that is entered still moves it. */
          isPlanned: z.boolean(),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** Enters a festival, from a day to a day; the same name and first day once more changes its last day. */
  'review.enterFestival': {
    ...REVIEW_ACTS['review.enterFestival'],
    ...ofCommunity,
    access: holders(MEETING_CHAIRS),
    event: ['review.festivalEntered'],
    remember: 'everything',
    input: z.object({ name: text(LIMITS.nameLengthMin, LIMITS.nameLengthMax), from: day, to: day }),
    output: kept,
    errors: ['TEXT_REFUSED', 'DAY_NOT_POSSIBLE', 'TOO_MANY_FESTIVALS'],
    examples: {
      good: { name: '苗年', from: '2026-12-01', to: '2026-12-03' },
      // It is over.
      harmless: { from: '2020-01-01', to: '2020-01-02' },
    },
  },
  /** Takes a festival out again. */
  'review.dropFestival': {
    ...REVIEW_ACTS['review.dropFestival'],
    ...ofCommunity,
    access: holders(MEETING_CHAIRS),
    event: ['review.festivalDropped'],
    remember: 'everything',
    input: z.object({ festivalId }),
    output: kept,
    errors: ['FESTIVAL_NOT_FOUND'],
    examples: { good: { festivalId: 'festival_none' } },
  },
});
