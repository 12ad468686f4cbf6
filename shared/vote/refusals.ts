/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const VOTE_REFUSALS = {
  VOTE_NOT_FOUND: 'refresh',
  VOTE_NOT_DRAFT: 'refresh',
  SECOND_PERSON_NEEDED: 'none',
  VOTE_TIMES_WRONG: 'edit',
  VOTE_BEGUN: 'refresh',
  VOTE_NOT_OPEN: 'refresh',
  NOT_ON_ROLL: 'none',
  HAS_VOTED: 'refresh',
  CHOICE_NOT_POSSIBLE: 'edit',
  NOT_COUNTER: 'none',
  VOTE_NOT_CLOSED: 'refresh',
} as const;
