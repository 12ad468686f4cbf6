const words = [
  'vote/vote',
  'vote/keeping',
  'vote/make',
  'vote/refusals',
  'need/refusals',
  'membership/refusals',
  'capture/capture',
  'meeting/days',
] as const;
const styles = ['icons-more', 'vote/vote', 'vote/options', 'media'] as const;

/** The pages of those who hold a vote, and what anybody says of its roll. */
export const keepingPages = {
  'vote/make': {
    ...{ shows: 'MakeVotePage', takes: { topic: 'topic' }, styles },
    words: [...words, 'review/holidays'],
  },
  'vote/keep': { shows: 'KeepVotePage', needs: { id: 'voteId' }, words, styles, isPulled: true },
  'vote/papers': { shows: 'PapersPage', needs: { id: 'voteId' }, words, styles, isPulled: true },
  'vote/objections': { shows: 'ObjectionsPage', needs: { id: 'voteId' }, words, styles, isPulled: true },
  'vote/object': { shows: 'ObjectPage', needs: { id: 'voteId' }, takes: { about: 'about' }, words, styles },
  'vote/proxies': { shows: 'ProxiesPage', needs: { id: 'voteId' }, words, styles, isPulled: true },
  'vote/ballots': { shows: 'BallotsPage', needs: { id: 'voteId' }, words, styles },
} as const;
