import type { PageManifests } from '../../manifest/page-manifest.ts';

export const pointsPages = {
  points: { shows: 'Points', words: ['points/points'], isPulled: true },
} as const satisfies PageManifests;
