import type { Office } from '../../../shared/office/office.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** An office with the field that its lists are read by. */
export type OfficeDocument = Office & Stored & { readonly order: string };

/** The collections of this feature. Whose account it is, is found by the membership of the account, which names the office. */
export const officeCollections = {
  offices: collectionOf<OfficeDocument>({
    indexes: [
      index('communityId', '-order'),
      index('communityId', 'state.status', 'order'),
      index('state.code.digest'),
    ],
    personal: [
      {
        // The account that acts for the office; its holder is nobody's resident.
        whose: 'state.identityId',
        by: 'identity',
        fields: ['contactName', 'phone', 'state.identityId'],
        kept: 'record',
        exported: { not: 'an office is no person: what stands there is published with its consent' },
        leaving: {
          how: 'stays',
          why: 'an office is ended by the staff, and who holds it has no account of a resident',
        },
      },
    ],
  }),
};
