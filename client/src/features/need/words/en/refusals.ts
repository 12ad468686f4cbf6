import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NEED_NOT_FOUND': 'This is gone, see others',
  'refusal.NEED_NOT_OPEN': 'This has changed, look again',
  'refusal.NEED_FULL': 'Enough helpers already, see others',
  'refusal.CLAIM_OWN_NEED': 'Your own need is for a neighbour to take',
  'refusal.ALREADY_CLAIMED': 'You have taken this already',
  'refusal.NOT_CLAIMANT': 'You have not taken this',
  'refusal.WORDS_NOT_WANTED': 'The words are written already, look again',
  'refusal.NOT_REQUESTER': 'Only who asked can say yes',
  'refusal.ALREADY_ASSIGNED': 'Somebody has it already, look again',
  'refusal.RECEIVER_NOT_FOUND': 'They cannot take it, choose another one',
  'refusal.SUPERVISOR_MAY_NOT_LEAD': 'Who checks the work may not do it',
  'refusal.NOT_LEAD': 'You are not the one who does this',
  'refusal.ALREADY_CONTACTED': 'It is noted already',
  'refusal.ALREADY_LEADS': 'They have it already, choose another one',
  'refusal.DAY_NOT_POSSIBLE': 'This day does not do, choose another one',
  'refusal.EXTENSION_WAITING': 'You have asked already, wait for the answer',
  'refusal.OBJECTION_WAITING': 'It was said already, wait for the answer',
  'refusal.OBJECTION_TOO_LATE': 'It is too late to say so',
  'refusal.NOTHING_TO_DECIDE': 'It is decided already, look again',
  'refusal.REPORT_SEEN': 'It was seen already',
  'refusal.TRIED_THIS_HOUR': 'Asked just now, ask again in an hour',
  'refusal.ALREADY_TAKEN_DOWN': 'It is taken down already',
  'refusal.NOT_TAKEN_DOWN': 'It was not taken down',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
