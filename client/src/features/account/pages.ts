import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = [
  ...([
    'account/account',
    'account/did',
    'earning/happened',
    'redemption/happened',
    'merchant/happened',
    'account/decided',
    'account/exported',
  ] as const),
  ...(['mutual/mutual', 'mutual/skills'] as const),
] as const;

export const accountPages = {
  'account/privacy': { shows: 'MyPrivacy', words: [...words, 'mutual/skills'], styles: ['icons-more'] },
  'account/children': { shows: 'ChildrenRules', words },
  'account/door': { shows: 'MyDoor', words, styles: ['account/door'] },
  'account/phone': { shows: 'MyPhone', words },
  'account/leave': { shows: 'Leave', words },
  'account/official': { shows: 'Official', words, styles: ['icons-more', 'official'] },
} as const satisfies PageManifests;
