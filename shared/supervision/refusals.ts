import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const SUPERVISION_REFUSALS = {
  ...recoveredBy('refresh', [
    'ROUND_EXISTS',
    'ROUND_NOT_FOUND',
    'ROUND_NOT_OPEN',
    'ROUND_NOT_DONE',
    'ITEM_NOT_DRAWN',
    'ITEM_LOOKED_AT',
    'FINDING_NOT_FOUND',
    'FINDING_ANSWERED',
    'NOTHING_PROPOSED',
    'TRANSFER_CORRECTED',
  ]),
  ...recoveredBy('none', ['CORRECTION_NEEDS_TWO', 'POINTS_ARE_SPENT']),
  ...recoveredBy('edit', ['MONTH_NOT_BEGUN']),
} as const;
