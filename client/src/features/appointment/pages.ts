import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = [
  'appointment/appointment',
  'appointment/refusals',
  'community/refusals',
  'household/refusals',
  'membership/doors',
  'need/refusals',
] as const;

export const appointmentPages = {
  'posts/posts': { shows: 'PostsPage', takes: { building: 'buildingId' }, words, isPulled: true },
  'posts/homes': { shows: 'Homes', needs: { building: 'buildingId' }, words },
  'posts/person': { shows: 'PersonPage', needs: { id: 'residentId' }, words, isPulled: true },
} as const satisfies PageManifests;
