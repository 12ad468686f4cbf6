import type { refusals as chinese } from '../zh/refusals.ts';

/** Why something was not ordered or given, and what to do next. */
export const refusals = {
  'refusal.PRICE_CHANGED': 'It costs something else now. Look at it and press again',
  'refusal.REDEMPTION_NOT_FOUND': 'There is no such voucher',
  'refusal.VOUCHER_REDEEMED': 'This voucher was used',
  'refusal.VOUCHER_ENDED': 'This voucher was given back, or its time is over',
  'refusal.VOUCHER_EXPIRED': 'Its last day is over; the points come back',
  'refusal.VOUCHER_STOPPED': 'It was stopped: its owner has to say yes',
  'refusal.VOUCHER_NOT_STOPPED': 'This voucher is not stopped',
  'refusal.VOUCHER_NOT_OPENED': 'The time is over: scan or type it again',
  'refusal.VOUCHER_NOT_FETCHED': 'It was not fetched yet: there is nothing to bring back',
  'refusal.AT_COUNTER': 'A counter has it in hand: come back in a few minutes',
  'refusal.RETURN_NOT_ASKED': 'Nobody asked to bring it back',
  'refusal.POINTS_SHORT': 'Not enough points yet',
  'refusal.LIMIT_REACHED': 'Your household has had its share this month: come again next month',
  'refusal.OWN_VOUCHER': 'It is of your own household: somebody of another one gives it',
  'refusal.RETURN_NOT_POSSIBLE': 'This cannot be brought back any more',
  'refusal.SHEET_NOT_FOUND': 'There is no such list',
  'refusal.NOTHING_TO_SETTLE': 'This line is settled',
  'refusal.NOTHING_WAITS': 'Nothing waits to be fetched',
  'refusal.ESTATE_NOT_ASKED': 'Nobody said so yet',
  'refusal.ESTATE_SETTLED': 'It is signed, and the points went over',
  'refusal.VOUCHER_NOT_FOUND': 'No voucher has these six digits: look again',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
