import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act in the shop did not happen, and what to do next. */
export const refusals = {
  'refusal.GOODS_NOT_FOUND': 'There is no such thing, or it was put away',
  'refusal.GOODS_RECALLED': 'This is not given any more',
  'refusal.SLIP_NOT_FOUND': 'There is no such slip',
  'refusal.NOBODY_NAMED': 'Nobody is named any more',
  'refusal.SLIP_NOT_WAITING': 'This slip is done',
  'refusal.SLIP_STALE': 'Others were signed since. Count again and write a new one',
  'refusal.BATCH_NOT_FOUND': 'This batch is not on the shelf any more. Look again',
  'refusal.GOODS_IN_STOCK': 'There is some now',
  'refusal.OUT_OF_STOCK': 'None left. Press "Tell me" and you hear when some come',
  'refusal.BATCH_BLOCKED': 'What is left is past its day and is not given. Wait for more',
  'refusal.RESERVE_SETTLED': 'This one was handed out or given back',
  'refusal.OTHER_HOUSEHOLD_NEEDED': 'Somebody of another household has to sign',
  'refusal.NO_STOCK_KEPT': 'This is a service: there is nothing to count',
  'refusal.TOO_MANY_BATCHES': 'Too many batches on the shelf. Write the old ones off first',
  'refusal.TOO_MANY_GOODS': 'Too many things. Put some away first',
  'refusal.PRICE_DAY_TOO_EARLY': 'The price of today stays. Choose a day from tomorrow on',
  'refusal.BEST_BEFORE_PAST': 'This is past its day and is not taken in',
  'refusal.STOCK_BELOW_RESERVED': 'Some are kept for people, so no fewer may be left. Give those back first',
  'refusal.LOSS_TOO_MANY': 'The books do not have so many. Look again',
  'refusal.SHOP_HOURS_WRONG': 'It opens before it shuts, on one day a week at least',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
