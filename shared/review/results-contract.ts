import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { REVIEW_KEEPERS } from './keepers.ts';
import { MONTH_STANDS } from './months.ts';
import { opinionShown } from './shapes.ts';

const count = z.number().int().min(0);
const sums = { asked: count, spoke: count, opinions: count, undecided: count };
/** See `months.ts` for what each number counts. */
const monthShown = z.object({ month: z.string(), stand: z.enum(MONTH_STANDS), ...sums });

/** What became of the reviews: for whoever spoke, for a building, for the community. */
export const reviewResultsContract = declareMethods({
  /** What the caller said in all months and what became of it, the newest first. */
  'review.mine': {
    mechanism: 'M-21',
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({ cursor }),
    output: page(opinionShown),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** The twelve months of this year in one building of the caller's community; their own unless told otherwise. */
  'review.year': {
    mechanism: 'M-21',
    access: RESIDENT,
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building').optional() }),
    output: z.object({
      buildingId: idOut,
      buildingName: z.string(),
      months: z.array(monthShown),
      /** True for whoever sorts the opinions of that building. */
      isKeeper: z.boolean(),
    }),
    // Whoever founded the community may live nowhere in it.
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere' } },
  },
  /** All buildings by the last six months, in the order in which people count them and in no other: nobody is ranked. */
  'review.board': {
    mechanism: 'M-59',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({
      communityName: z.string(),
      /** The oldest first, over all buildings. */
      months: z.array(z.object({ month: z.string(), ...sums })),
      buildings: z.array(
        z.object({
          buildingId: idOut,
          buildingName: z.string(),
          /** The same months. */
          months: z.array(monthShown),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** The board as a spreadsheet. */
  'review.sheet': {
    mechanism: 'M-59',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    /** An XLSX in base64. */
    output: z.object({ xlsx: z.string() }),
    errors: [],
    examples: { good: {} },
  },
  /** Households of a building that neither said anything in a review nor asked for help in the last sixty days (`unheard-days.ts`), by where they live. */
  'review.unheard': {
    mechanism: 'M-59',
    access: holders(REVIEW_KEEPERS),
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building') }),
    output: z.object({
      buildingName: z.string(),
      /** Those of the building that are lived in. */
      households: count,
      unheard: z.array(z.object({ householdId: idOut, unit: z.number().int(), flat: z.string() })),
    }),
    errors: ['REVIEW_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere' } },
  },
});
