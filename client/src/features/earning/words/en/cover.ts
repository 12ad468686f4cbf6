import type { cover as chinese } from '../zh/cover.ts';

/** For those who answer for points: what was given and what there is for it. */
export const cover = {
  'cover.title': 'Is there enough?',
  'cover.type': 'Type stock and budget',
  'cover.yuan': '{n} yuan',
  'cover.given': '{n} points given this month',
  'cover.given.words': 'At most {max} a month, {left} left',
  'cover.outstanding': 'People hold {n} points',
  'cover.counted': 'counted {when}',
  'cover.notCounted': 'Not counted yet this month',
  'cover.share': 'Enough for {n} of 100 points',
  'cover.share.none': 'Nobody holds points',
  'cover.share.words': 'Goods {stock}, money {budget}, by {names}',
  'cover.none': 'Nobody knows whether it is enough',
  'cover.none.words': 'Two people type it; the same counts',
  'cover.waits': 'You typed it; a second one is awaited',
  'cover.month': 'Points month by month',
  'cover.givers': 'Who checked, who gave',
  'cover.stock': 'What are the goods worth, in yuan?',
  'cover.budget': 'How many yuan are left?',
  'cover.perPoint': 'How many fen is a point worth?',
  'cover.yes': 'Done',
  'cover.no': 'Leave it',
  'cover.did.agreed': 'Both typed the same: it counts',
  'cover.did.typed': 'Typed; a second one is awaited',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
