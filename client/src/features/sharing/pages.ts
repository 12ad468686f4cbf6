import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = [
  'sharing/share',
  'sharing/refusals',
  'need/refusals',
  'notice/refusals',
  'insight/plot',
  'review/review',
  'review/refusals',
  'vote/vote',
  'vote/result',
  'vote/refusals',
] as const;
const styles = ['icons-more'] as const;

export const sharingPages = {
  'sharing/open': { shows: 'OpenCode', takes: { scene: 'scene' }, words, styles },
  'sharing/share': {
    shows: 'SharePage',
    needs: { page: 'page', id: 'id' },
    takes: { plot: 'plot' },
    words,
    styles: [...styles, 'share'],
    hasCard: true,
  },
  'sharing/poster': {
    shows: 'PosterPage',
    needs: { page: 'page', id: 'id' },
    words,
    styles: [...styles, 'share'],
  },
  'sharing/result': {
    shows: 'ResultNoticePage',
    needs: { id: 'voteId' },
    words: [...words, 'vote/statutory', 'vote/hung'],
    styles: [...styles, 'share'],
  },
  'sharing/slip': {
    shows: 'SlipPage',
    needs: { id: 'voteId' },
    words: [...words, 'vote/casting', 'vote/make', 'vote/keeping'],
    styles: [...styles, 'share'],
  },
} as const satisfies PageManifests;
