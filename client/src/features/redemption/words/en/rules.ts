import type { rules as chinese } from '../zh/rules.ts';

/** What happens to points and vouchers. */
export const rules = {
  'rules.title': 'Rules of points and vouchers',
  'rules.own': 'Points are of whoever earned them',
  'rules.own.words': 'Their own are spent first',
  'rules.pool': 'Together by the yes of each',
  'rules.pool.words': 'Without it nobody touches theirs',
  'rules.keep': 'Points do not run out',
  'rules.keep.words': 'However long they are kept',
  'rules.expire': 'A voucher has a last day',
  'rules.expire.words': 'Not fetched by then, the points come back',
  'rules.move': 'Who moves takes them along',
  'rules.move.words': 'Within the community not one is lost',
  'rules.split': 'A split: each keeps their own',
  'rules.split.words': 'The yes to spend together is said anew',
  'rules.death': 'When somebody dies, they stay with the household',
  'rules.death.words': 'Two people sign, and the card has them',
  'rules.do': 'Do it: points of who died',
  'rules.do.words': 'One says it, another signs',
  'rules.cash': 'Points are no money',
  'rules.cash.words': 'They are not sold and not given away',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
