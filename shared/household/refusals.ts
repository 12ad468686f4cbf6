import { recoveredBy } from '../kernel/recovered-by.ts';

/** What acting for somebody is refused for, each with what a screen offers after it (`kernel/errors.ts`). */
export const HOUSEHOLD_REFUSALS = {
  ...recoveredBy('refresh', ['NOT_HOUSEMATE', 'HAS_ACCOUNT', 'HOUSEMATE_SAID_NO']),
  ...recoveredBy('none', ['OWN_HOUSEMATE', 'TOO_YOUNG_TO_SPEAK']),
} as const;
