import type { PageManifests } from '../../manifest/page-manifest.ts';

export const settingsPages = {
  me: { shows: 'MePage', words: ['settings/settings'], isPulled: true },
} as const satisfies PageManifests;
