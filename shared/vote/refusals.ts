import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const VOTE_REFUSALS = {
  ...recoveredBy('refresh', [
    'VOTE_NOT_FOUND',
    'VOTE_NOT_DRAFT',
    'VOTE_BEGUN',
    'VOTE_NOT_OPEN',
    'HAS_VOTED',
    'VOTE_NOT_CLOSED',
    'OBJECTIONS_OVER',
    'ON_ROLL',
    'OBJECTION_NOT_FOUND',
    'OBJECTION_DECIDED',
    'UNIT_NOT_HERE',
    'TOTALS_DONE',
    'RESULT_STANDS',
  ]),
  ...recoveredBy('none', [
    'ABOUT_YOURSELF',
    'PROXIES_FULL',
    'SECOND_PERSON_NEEDED',
    'NOT_ON_ROLL',
    'NOT_YET_ADULT',
    'NOT_COUNTER',
    'VOTE_ELSEWHERE',
    'VOTE_HERE',
  ]),
  ...recoveredBy('edit', [
    'PROXY_NOT_POSSIBLE',
    'VOTE_TIMES_WRONG',
    'CHOICE_NOT_POSSIBLE',
    'TOTALS_WRONG',
    'TOTALS_SAME',
  ]),
} as const;
