import * as z from 'zod';
import { declareMethods, holders, MEMBER } from '../../declaration.ts';
import type { LocalMonth } from '../../kernel/time.ts';
import { NEED_KINDS } from '../../need/kinds.ts';
import { DEED_KINDS } from '../deed-kinds.ts';
import { EARNING_READERS } from '../keepers.ts';
import { GIVING_SOURCES } from '../shares.ts';

/** As many months can be looked up: a year and the running one. */
export const MONTHS_SHOWN = 13;

const count = z.number().int();
const earned = { entries: count, points: count };
const named = { name: z.string(), unit: z.string() };
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((value) => value as LocalMonth);

/** The figures of a month (`figures.ts`), with when they were counted. */
const monthShown = z.object({
  month: z.string(),
  /** All entries up to this instant are in them. */
  countedTo: count,
  /** False while they are counted anew every night. */
  isFinal: z.boolean(),
  points: z.object({
    ...{ started: count, held: count, earned: count, spent: count, back: count, taken: count, gone: count },
  }),
  sources: z.array(z.object({ source: z.enum(GIVING_SOURCES), ...earned })),
  kinds: z.array(z.object({ of: z.enum(['need', 'deed']), kind: z.enum([...NEED_KINDS, ...DEED_KINDS]), ...earned })),
  people: z.object({ adults: count, helpers: count, households: count, helping: count, fetching: count }),
  goods: z.array(z.object({ ...named, pieces: count, vouchers: count, points: count, cameBack: count })),
  shelf: z.array(
    z.object({ ...named, bought: count, donated: count, fund: count, lost: count, counted: count, counts: count }),
  ),
  expired: z.object({ vouchers: count, points: count }),
  merchants: z.object({ due: count, settled: count, held: count }),
  round: z.object({ drawn: count, fine: count, wrong: count, corrected: count, explained: count }),
  gifts: z.object({ all: count, thanked: count }),
  /** Of a hundred points that people held then how many what there is now pays for (`cover.ts`); null where nobody said what there is, and for whoever does not answer for points. */
  share: count.nullable(),
});

/** A month of points in figures, published (M-40): no name of anybody stands in it. */
export const earningMonthsContract = declareMethods({
  /** The figures of a month, and which months there are, the newest first; null for a month that was not counted. Offices that watch read them too. */
  'earning.month': {
    mechanism: 'M-40',
    access: MEMBER,
    over: 'ownCommunity',
    event: null,
    input: z.object({ month }),
    output: z.object({
      months: z.array(z.string()),
      shown: monthShown.nullable(),
      /** True for those who may have it as a spreadsheet. */
      maySave: z.boolean(),
    }),
    errors: [],
    examples: { good: { month: '2026-11' } },
  },
  /** The same as a spreadsheet (XLSX, base64), for those who answer for points or watch. */
  'earning.monthSheet': {
    mechanism: 'M-40',
    access: holders(EARNING_READERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({ month }),
    output: z.object({ xlsx: z.string() }),
    errors: ['MONTH_NOT_COUNTED'],
    examples: { good: { month: '2026-11' } },
  },
});
