import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act on a draw of lots did not happen, and what to do next. */
export const refusals = {
  'refusal.DRAW_NOT_FOUND': 'There is no such draw',
  'refusal.DRAW_NOT_DRAFT': 'Somebody has checked this draw',
  'refusal.DRAW_NOT_OPEN': 'The list is closed, nothing changes now. Look again in a while',
  'refusal.DRAW_NOT_FROZEN': 'The list is not frozen yet, or the three who draw are not named',
  'refusal.DRAW_NOT_DRAWN': 'That one is not drawn yet',
  'refusal.DRAW_BEGUN': 'Drawing has begun, nothing changes any more',
  'refusal.HAS_ENTERED': 'Your home is on the list, once is all',
  'refusal.NOT_ENTERED': 'Your home is not on the list',
  'refusal.NOT_YOUR_TURN': 'Not yet: wait for those before',
  'refusal.DIGITS_STAND': 'What this person drew is written down and stays',
  'refusal.DRAW_FULL': 'The list is full, ask the staff',
  'refusal.NOT_GROWN_UP': 'A grown-up has to enter or leave',
  'refusal.NOT_OF_PLACE': 'This draw is not for your building',
  'refusal.NOT_WITNESS': 'It is not you who draws',
  'refusal.DRAW_TIMES_WRONG': 'The times are wrong: the list closes first, then the meeting, both later than now',
  'refusal.DRAW_HELD_BEFORE': 'This was drawn before. To draw again, start from that draw and say why',
  'refusal.WITNESSES_WRONG': 'Three different people, and nobody who runs the draw',
  'refusal.QUESTION_NOT_FOUND': 'There is no such question',
  'refusal.QUESTION_ANSWERED': 'This question has its answer',
  'refusal.QUESTIONS_OVER': 'Lots are drawn now. Ask in the meeting',
  'refusal.QUESTIONS_FULL': 'Your home has asked five times. Ask in the meeting',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
