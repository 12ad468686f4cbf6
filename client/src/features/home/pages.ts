import type { PageManifests } from '../../manifest/page-manifest.ts';

export const homePages = {
  home: {
    shows: 'Home',
    words: ['home/home', 'membership/household'],
    styles: ['front', 'home'],
    isPulled: true,
    fetchesAhead: ['need', 'notice'],
  },
} as const satisfies PageManifests;
