import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of votes. */
const VOTE_READ = ['vote.list', 'vote.detail'] as const;

/** What the phone knows of the acts of this feature. A ballot does not wait: what counts is the instant at which it arrives. */
export const VOTE_ACTS = {
  'vote.make': { stale: VOTE_READ },
  'vote.check': { stale: VOTE_READ },
  'vote.withdraw': { stale: VOTE_READ },
  'vote.extend': { stale: VOTE_READ },
  'vote.cast': { stale: [...VOTE_READ, 'inbox.home'] },
  'vote.enterPaper': { stale: [...VOTE_READ, 'vote.papers', 'inbox.home'] },
  'vote.giveProxy': { stale: ['vote.proxies'] },
  'vote.makeAll': { stale: VOTE_READ },
  'vote.checkAll': { stale: VOTE_READ },
  'vote.withdrawAll': { stale: VOTE_READ },
  'vote.ballots': { stale: [] },
  'vote.tellMe': { stale: ['vote.detail'] },
  'vote.object': { stale: ['vote.objections', 'vote.detail'] },
  'vote.decideObjection': {
    stale: [...VOTE_READ, 'vote.objections', 'vote.roll', 'inbox.home', 'inbox.list'],
    does: 'tasks',
  },
  'vote.sayTurnout': { stale: VOTE_READ },
  'vote.typeTotals': { stale: [...VOTE_READ, 'vote.totals', 'inbox.home'] },
  'vote.correctTotals': { stale: [...VOTE_READ, 'vote.totals', 'inbox.home'] },
} as const satisfies ActsOnPhone;
