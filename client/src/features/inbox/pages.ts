import type { PageManifests } from '../../manifest/page-manifest.ts';

export const inboxPages = {
  'notice/news': { shows: 'News', words: ['inbox/news'], isPulled: true },
} as const satisfies PageManifests;
