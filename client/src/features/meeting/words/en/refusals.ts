import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act at the month-end meeting did not happen, and what to do next. */
export const refusals = {
  'refusal.MEETING_NOT_FOUND': 'There is no such meeting',
  'refusal.MEETING_BEGUN': 'The meeting has begun',
  'refusal.MEETING_TOO_EARLY': 'The day of the meeting has not come',
  'refusal.MEETING_NOT_RUNNING': 'The meeting is not on now',
  'refusal.MEETING_CODE_WRONG': 'The code is wrong, look again',
  'refusal.FOR_NO_BUILDING': 'Captains and representatives count for a block',
  'refusal.NO_QUORUM': 'Too few blocks are here to decide',
  'refusal.MATTERS_OPEN': 'Something is undecided, the meeting goes on',
  'refusal.NO_DRAFT': 'No draft waits to be read',
  'refusal.NOT_ATTENDED': 'Only those who were there can add',
  'refusal.AMENDING_CLOSED': 'Nothing can be added now',
  'refusal.ITEM_NOT_FOUND': 'There is no such item',
  'refusal.ALREADY_AMENDED': 'You have added to this item',
  'refusal.MATTER_PRIVATE': 'What is about a captain is given to nobody',
  'refusal.ACCEPTOR_NEEDED': 'They left no name: choose who nods',
  'refusal.SECRETARY_NEEDED': 'It was put off before: the secretary decides',
  'refusal.MONTH_NOT_POSSIBLE': 'It cannot go to that month',
  'refusal.OPINION_NOT_DECIDED': 'Nothing was decided of it',
  'refusal.ORDER_BEGUN': 'Somebody has begun it',
  'refusal.GOES_ON_ALREADY': 'It goes on in the later month',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
