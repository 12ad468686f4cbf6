import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = ['membership/doors', 'membership/refusals', 'unsent/unsent'] as const;

export const membershipPages = {
  'membership/join': {
    shows: 'JoinPage',
    takes: { building: 'building', unit: 'unit', flat: 'flat' },
    words,
  },
  'membership/requests': { shows: 'RequestsPage', takes: { refuse: 'refuse' }, words, isPulled: true },
} as const satisfies PageManifests;
