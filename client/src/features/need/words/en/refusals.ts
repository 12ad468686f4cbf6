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
} satisfies Readonly<Record<keyof typeof chinese, string>>;
