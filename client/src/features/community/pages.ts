import type { PageManifests } from '../../manifest/page-manifest.ts';

export const communityPages = {
  building: {
    shows: 'Building',
    words: ['community/building', 'insight/figures', 'account/refusals'],
    isPulled: true,
    fetchesAhead: ['insight', 'review', 'vote'],
  },
  'sharing/building': {
    shows: 'OtherBuilding',
    needs: { id: 'buildingId' },
    words: ['sharing/share'],
    styles: ['icons-more'],
    hasCard: true,
  },
  'staff/roster': {
    shows: 'RosterImport',
    words: ['community/staff', 'community/roster', 'community/refusals'],
    styles: ['community/roster'],
  },
  'staff/changes': {
    shows: 'ChangesPage',
    needs: { import: 'importId', kind: 'kind' },
    words: ['community/staff', 'community/roster'],
    styles: ['community/roster'],
    isPulled: true,
  },
} as const satisfies PageManifests;
