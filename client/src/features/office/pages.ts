import type { PageManifests } from '../../manifest/page-manifest.ts';

const words = ['office/office', 'office/refusals', 'membership/refusals'] as const;

export const officePages = {
  'office/list': { shows: 'OfficeList', words, styles: ['code', 'office/office'], isPulled: true },
  'office/write': { shows: 'WriteOffice', takes: { id: 'officeId' }, words },
  'office/mine': {
    shows: 'MyOffice',
    words: [...words, 'need/rates'],
    styles: ['code', 'office/office'],
    isPulled: true,
  },
  'office/bind': { shows: 'BindOffice', words },
  'office/directory': { shows: 'OfficeDirectory', words, styles: ['code', 'office/office'], isPulled: true },
} as const satisfies PageManifests;
