import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act on a vote did not happen, and what to do next. */
export const refusals = {
  'refusal.VOTE_NOT_FOUND': 'There is no such vote',
  'refusal.VOTE_NOT_DRAFT': 'Somebody has checked this vote',
  'refusal.SECOND_PERSON_NEEDED': 'Somebody else has to check what you wrote',
  'refusal.VOTE_TIMES_WRONG': 'The times are wrong, look when it opens and closes',
  'refusal.VOTE_BEGUN': 'Voting has begun, it cannot be taken back',
  'refusal.VOTE_NOT_OPEN': 'You cannot vote now: not yet, or not any more',
  'refusal.NOT_ON_ROLL': 'You are not on the roll of this vote, ask the captain if that is wrong',
  'refusal.NOT_YET_ADULT': 'Voting is from 18 on, ask a grown-up of your home',
  'refusal.HAS_VOTED': 'Voted already, it counts once; ask the captain to change it',
  'refusal.CHOICE_NOT_POSSIBLE': 'You cannot choose like that, look again',
  'refusal.NOT_COUNTER': 'Only the two counters can read the ballots',
  'refusal.VOTE_NOT_CLOSED': 'Voting is not over, come back then',
  'refusal.OBJECTIONS_OVER': 'The days for objecting to the roll are over',
  'refusal.ON_ROLL': 'Your home is on the roll, you can vote',
  'refusal.OBJECTION_NOT_FOUND': 'There is no such objection',
  'refusal.OBJECTION_DECIDED': 'This has been decided',
  'refusal.UNIT_NOT_HERE': 'This household does not live here any more, it cannot be added',
  'refusal.ABOUT_YOURSELF': 'This vote is about the captain, so the captain does not hold it',
  'refusal.PROXY_NOT_POSSIBLE': 'One of these two cannot vote for the other, look which homes they are',
  'refusal.VOTE_ELSEWHERE': 'This is voted on paper, not on the phone',
  'refusal.VOTE_HERE': 'This is voted on the phone and counted, nothing is typed',
  'refusal.TOTALS_DONE': 'Two people typed the same, the numbers are published',
  'refusal.TOTALS_WRONG': 'The numbers do not fit together, look at the sheet and type again',
  'refusal.PROXIES_FULL': 'This home votes for as many others as it may, choose another one',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
