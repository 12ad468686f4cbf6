import type { PageManifests } from '../../manifest/page-manifest.ts';

export const galleryPages = {
  // For who builds screens.
  'gallery/gallery': {
    shows: 'Gallery',
    words: ['gallery/gallery', 'capture/capture', 'insight/insight', 'notice/notice', 'notice/refusals'],
    styles: ['charts-more', 'icons-more', 'media', 'notice', 'recording', 'gallery'],
    isForBrowser: true,
  },
} as const satisfies PageManifests;
