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
  }),
};
