import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const EARNING_REFUSALS = {
  ...recoveredBy('refresh', [
    'RULE_NOT_FOUND',
    'RULE_ADOPTED',
    'RULE_CHANGED',
    'DEED_NOT_FOUND',
    'DEED_DECLARED',
    'DEED_NOT_WAITING',
    'DEED_NOT_POSTED',
    'HOURS_NOT_FOUND',
    'HOURS_CONFIRMED',
    'HOURS_CHANGED',
    'KIN_DECLARED',
    'DEDUCTION_NOT_FOUND',
    'DEDUCTION_NOT_OPEN',
  ]),
  ...recoveredBy('none', ['TOO_NEAR', 'GIVEN_TOO_MUCH', 'MONTH_NOT_COUNTED']),
  ...recoveredBy('edit', [
    'RULE_TOO_SOON',
    'MEETING_DAY_WRONG',
    'DEED_DAY_WRONG',
    'FIRST_DEED_NOT_SAID',
    'WITHIN_HOUSEHOLD',
    'SPANS_WRONG',
    'DOER_NOT_FOUND',
  ]),
} as const;
