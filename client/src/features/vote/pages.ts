import type { PageManifests } from '../../manifest/page-manifest.ts';

export const votePages = {
  'vote/list': {
    shows: 'VotesPage',
    words: ['vote/vote', 'vote/refusals'],
    styles: ['icons-more', 'vote/vote'],
    isPulled: true,
  },
} as const satisfies PageManifests;
