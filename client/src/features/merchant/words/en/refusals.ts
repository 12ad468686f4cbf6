import type { refusals as chinese } from '../zh/refusals.ts';

/** See the Chinese. */
export const refusals = {
  'refusal.MERCHANT_NAMED': 'This shop has been named already',
  'refusal.MERCHANT_NOT_FOUND': 'There is no such shop',
  'refusal.MERCHANT_NOT_WAITING': 'This shop needs no further yes',
  'refusal.MERCHANT_NOT_AGREED': 'Somebody of another household has to say yes first',
  'refusal.MERCHANT_ENDED': 'This shop takes no vouchers any more; nothing can be changed',
  'refusal.MERCHANT_CLOSED': 'Your shop takes no vouchers now; ask the community',
  'refusal.VOUCHER_ELSEWHERE': 'This voucher is not fetched here; go to the community shop',
  'refusal.SETTLEMENT_NOT_FOUND': 'There is no account of that month',
  'refusal.SETTLEMENT_DRAWN': 'The account of this month is drawn up already',
  'refusal.SETTLEMENT_CHANGED': 'The account is not as you saw it; look again',
  'refusal.SETTLEMENT_SIGNED': 'The account of this month is signed already',
  'refusal.SETTLEMENT_NOT_SIGNED': 'The shop signs first, then the community',
  'refusal.NO_DIFFERENCE': 'The shop did not say that it differs; no answer is needed',
  'refusal.MONTH_NOT_OVER': 'Too early: eight days after the month is over',
  'refusal.NOTHING_DUE': 'No voucher was taken in this month; there is nothing to draw up',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
