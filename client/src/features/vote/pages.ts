import { keepingPages } from './keeping/pages.ts';
import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = [
  'vote/vote',
  'vote/casting',
  'vote/result',
  'vote/tell',
  'vote/hung',
  'vote/statutory',
  'vote/make',
  'vote/keeping',
  'vote/refusals',
  'need/refusals',
] as const;
const styles = ['icons-more', 'vote/vote', 'vote/options'] as const;

export const votePages = {
  'vote/list': { shows: 'VotesPage', words, styles, isPulled: true },
  'vote/detail': { shows: 'VotePage', needs: { id: 'voteId' }, words, styles, isPulled: true },
  'vote/totals': { shows: 'TotalsPage', needs: { id: 'voteId' }, words, styles },
  'vote/roll': { shows: 'RollPage', needs: { id: 'voteId' }, words, styles, isPulled: true },
  ...keepingPages,
} as const satisfies PageManifests;
