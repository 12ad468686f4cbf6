import type { PageManifests } from '../../manifest/page-manifest.ts';

export const mutualPages = {
  'membership/mutual': { shows: 'Mutual', words: ['mutual/mutual', 'mutual/skills'], styles: ['icons-more'] },
} as const satisfies PageManifests;
