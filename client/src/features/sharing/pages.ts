import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = ['sharing/share', 'sharing/refusals', 'need/refusals', 'notice/refusals', 'insight/plot'] as const;
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
  // Paper is printed from a browser.
  'sharing/poster': {
    shows: 'PosterPage',
    needs: { page: 'page', id: 'id' },
    words,
    styles: [...styles, 'sharing/poster'],
    isForBrowser: true,
  },
} as const satisfies PageManifests;
