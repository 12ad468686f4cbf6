/** What can have happened in a vote, in the past tense. None of them says what anybody chose. */
export const VOTE_EVENT_KINDS = [
  'vote.made',
  'vote.checked',
  'vote.announced',
  'vote.opened',
  'vote.extended',
  'vote.paperEntered',
  'vote.cast',
  'vote.closed',
  'vote.counted',
  'vote.confirmed',
  'vote.withdrawn',
  'vote.ballotsRead',
  'vote.proxyGiven',
  'vote.objected',
  'vote.objectionRead',
  'vote.rollChanged',
  'vote.objectionRefused',
  'vote.turnoutSaid',
  'vote.totalsTyped',
  'vote.totalsPublished',
  'vote.totalsCorrected',
] as const;
/** What one event of a vote says happened. */
export type VoteEventKind = (typeof VOTE_EVENT_KINDS)[number];
