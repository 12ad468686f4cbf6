import type { PageManifests } from '../../manifest/page-manifest.ts';

export const householdPages = {
  'staff/behalf': {
    shows: 'ActForOthers',
    words: [
      'household/household',
      'need/behalf',
      'household/refusals',
      'membership/doors',
      'membership/refusals',
      'review/refusals',
      'sharing/share',
    ],
    styles: ['icons-more', 'code', 'household/household', 'share'],
  },
  'account/housemates': { shows: 'Housemates', words: ['household/housemates'], isPulled: true },
} as const satisfies PageManifests;
