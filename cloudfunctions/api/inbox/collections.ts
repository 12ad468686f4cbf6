import type { InboxList } from '../../../shared/inbox/inbox.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, ResidentId } from '../../../shared/kernel/ids.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** Until when a resident has read each list; one that is missing was never opened. */
export type InboxMarkDocument = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
} & { readonly [L in InboxList]?: InstantMs };

/** The collections of this feature. What became of somebody's own is no collection: it is the events that are told to them. */
export const inboxCollections = {
  inboxMarks: collectionOf<InboxMarkDocument>({
    indexes: [index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['_id', 'residentId'],
        kept: 'account',
        exported: { not: 'it only says how far they have read' },
        leaving: { how: 'remove' },
      },
    ],
  }),
};
