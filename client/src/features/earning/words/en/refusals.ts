import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act on what earns points did not happen, and what to do next. */
export const refusals = {
  'refusal.RULE_NOT_FOUND': 'These rules are not here',
  'refusal.RULE_ADOPTED': 'Decided already: they stay as they are',
  'refusal.RULE_CHANGED': 'They were changed: read them again',
  'refusal.RULE_TOO_SOON': 'That day has come: choose a later one',
  'refusal.MEETING_DAY_WRONG': 'The meeting is to come: choose a day before',
  'refusal.DEED_NOT_FOUND': 'It is not here',
  'refusal.DEED_DECLARED': 'It is known already',
  'refusal.DEED_NOT_WAITING': 'Somebody has looked at it',
  'refusal.DEED_NOT_POSTED': 'It is not posted any more',
  'refusal.FIRST_DEED_NOT_SAID': 'The first of that day is not said yet: say that one',
  'refusal.DEED_DAY_WRONG': 'Choose a day of the last two weeks',
  'refusal.WITHIN_HOUSEHOLD': 'What you do at home earns nothing',
  'refusal.DOER_NOT_FOUND': 'Nobody like that lives there',
  'refusal.TOO_NEAR': 'You are of one home or related: another one',
  'refusal.GIVEN_TOO_MUCH': 'All points of this month are given',
  'refusal.HOURS_NOT_FOUND': 'Nothing is written of that day',
  'refusal.HOURS_CONFIRMED': 'Confirmed: it stays as it is',
  'refusal.HOURS_CHANGED': 'It was changed: read it again',
  'refusal.SPANS_WRONG': 'The times are wrong or overlap',
  'refusal.DEDUCTION_NOT_FOUND': 'It is not here',
  'refusal.DEDUCTION_NOT_OPEN': 'It is decided already',
  'refusal.MONTH_NOT_COUNTED': 'This month is not counted yet: look again tomorrow',
  'refusal.KIN_DECLARED': 'That is known already',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
