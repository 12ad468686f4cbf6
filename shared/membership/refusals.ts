import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of taking somebody out of a building group, and of a new phone (`shared/kernel/errors.ts`). */
export const REMOVAL_REFUSALS = {
  ...recoveredBy('refresh', [
    'NOT_JOINED',
    'NOT_REMOVED',
    'NAMESAKES_YEAR',
    'NAMESAKES_HEAD',
    'NAMESAKES_ALIKE',
    'NO_OLD_ACCOUNT',
    'TAKE_OVER_RUNNING',
    'NO_SECOND_ASKED',
  ]),
  ...recoveredBy('none', ['OWN_REMOVAL', 'APPLIED_TOO_OFTEN', 'ROLE_IN_THE_WAY', 'OWN_TAKE_OVER', 'STAFF_TAKES_OVER']),
} as const;
