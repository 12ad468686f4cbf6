import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = ['membership/doors', 'membership/refusals', 'unsent/unsent'] as const;

export const membershipPages = {
  'membership/join': {
    shows: 'JoinPage',
    takes: { building: 'building', unit: 'unit', flat: 'flat' },
    words: [...words, 'membership/typing'],
    styles: ['code'],
  },
  'membership/members': {
    shows: 'MembersPage',
    words: [...words, 'membership/removal', 'household/refusals'],
    isPulled: true,
  },
  'membership/appeals': {
    shows: 'RemovalAppealsPage',
    words: [...words, 'membership/removal', 'meeting/refusals', 'household/refusals'],
    isPulled: true,
  },
  'membership/removed': {
    shows: 'RemovedPage',
    words: [...words, 'membership/removal', 'membership/newphone', 'meeting/refusals', 'household/refusals'],
    isPulled: true,
  },
  'membership/phone': { shows: 'PhonePage', words: [...words, 'membership/newphone'], isPulled: true },
  'membership/requests': {
    shows: 'RequestsPage',
    takes: { refuse: 'refuse' },
    words: [...words, 'membership/crowd', 'membership/newphone', 'household/refusals'],
    styles: ['icons-more'],
    isPulled: true,
  },
} as const satisfies PageManifests;
