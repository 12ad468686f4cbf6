import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act in a review did not happen, and what to do next. */
export const refusals = {
  'refusal.SAID_ENOUGH': 'Your home has said 10 things this month',
  'refusal.HAS_SPOKEN': 'Your home has spoken already',
  'refusal.REVIEW_NOT_FOUND': 'There is no such review',
  'refusal.REVIEW_NOT_OPEN': 'The review is not open now',
  'refusal.REVIEW_FULL': 'This month is full, say it next month',
  'refusal.REVIEW_HANDED_OVER': 'It went to the meeting and stays as it is',
  'refusal.OPINION_NOT_FOUND': 'This opinion is gone',
  'refusal.OPINION_DECIDED': 'This opinion has been decided',
  'refusal.LINE_TAKEN': 'This line was taken before',
  'refusal.NICKNAME_NOT_FOUND': 'This name is forgotten already',
  'refusal.ALREADY_HIDDEN': 'It is hidden already',
  'refusal.NOT_WAITING': 'Somebody looked at it already',
  'refusal.NOT_HIDDEN': 'It is not hidden',
  'refusal.AUTHOR_DECIDES': 'Its author decides first',
  'refusal.NOT_AUTHOR': 'Only who said it can take it back',
  'refusal.NOT_MERGED': 'It was not put together with another',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
