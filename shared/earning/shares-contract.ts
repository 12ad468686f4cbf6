import * as z from 'zod';
import { declareMethods, MEMBER } from '../declaration.ts';
import type { LocalMonth } from '../kernel/time.ts';
import { GIVING_SOURCES } from './shares.ts';

const count = z.number().int();

/** Who stands for the points of a month (M-40). */
export const earningSharesContract = declareMethods({
  /**
   * Where the points of a month came from, and how many each person stands for: whoever gave by hand, checked a deed or confirmed hours. Needs are
   * nodded off by whoever asked for help, or by whoever wrote their yes down: of these the first twenty are told, and the others as a sum. Meetings pay by themselves. Nobody who earned is named. Not yet what went
   * over in the last moments of the month before. For those who watch and for those who answer for points, also with the account of an office.
   */
  'earning.shares': {
    mechanism: 'M-40',
    access: MEMBER,
    over: 'ownCommunity',
    event: null,
    input: z.object({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .transform((value) => value as LocalMonth),
    }),
    output: z.object({
      /** The denominators: all points that were earned in the month, and in how many entries. */
      entries: count,
      points: count,
      /** Points of corrections in the month, whenever they were earned. */
      takenBack: count,
      sources: z.array(z.object({ source: z.enum(GIVING_SOURCES), entries: count, points: count })),
      /** By whose nod needs earned, the largest first; `called` of their points by a yes that they wrote down for another. With the others they are all points of needs. */
      nodders: z.array(z.object({ id: z.string(), name: z.string(), times: count, points: count, called: count })),
      others: z.object({ people: count, times: count, points: count }),
      /** The largest first. `points` is the sum of the three. */
      people: z.array(
        z.object({
          ...{ id: z.string(), name: z.string(), times: count, points: count },
          deed: count,
          byHand: count,
          hours: count,
        }),
      ),
    }),
    errors: [],
    examples: { good: { month: '2026-11' } },
  },
});
