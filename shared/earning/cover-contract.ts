import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { EARNING_ACTS } from './acts.ts';
import { COVER_LIMITS as LIMITS } from './cover.ts';
import { EARNING_READERS, GIVERS } from './keepers.ts';

const money = z.number().int().min(0).max(LIMITS.moneyMax);
const figures = { stock: money, budget: money, perPoint: z.number().int().min(1).max(LIMITS.pointMax) };

/** What people hold against what there is (M-39, M-40). */
export const earningCoverContract = declareMethods({
  /** The month's points against what a community gives, and what people hold against stock and budget. */
  'earning.cover': {
    mechanism: 'M-40',
    access: holders(EARNING_READERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({
      /** When the sums were counted; null = not yet this month. */
      countedAt: z.number().int().nullable(),
      given: z.number().int(),
      max: z.number().int(),
      outstanding: z.number().int(),
      cover: z
        .object({ ...figures, at: z.number().int(), names: z.array(z.string()), share: z.number().int().nullable() })
        .nullable(),
      /** True while what the caller typed waits for a second one. */
      isWaiting: z.boolean(),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** One of the staff types what there is, in 分; it counts once a second one typed the same. */
  'earning.typeCover': {
    ...EARNING_ACTS['earning.typeCover'],
    mechanism: 'M-39',
    access: holders(GIVERS),
    over: 'ownCommunity',
    event: ['earning.coverTyped', 'earning.coverAgreed'],
    remember: 'not the input',
    input: z.object(figures),
    output: z.object({ isAgreed: z.boolean() }),
    errors: [],
    examples: { good: { stock: 120_000, budget: 500_000, perPoint: 100 } },
  },
});
