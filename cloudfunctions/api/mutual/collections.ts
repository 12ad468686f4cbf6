import type { Member } from '../../../shared/mutual/member.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

export type MutualMemberDocument = Member & Stored & { readonly _id: string };

/** The collections of this feature. */
export const mutualCollections = {
  mutualMembers: collectionOf<MutualMemberDocument>({
    indexes: [index('communityId', 'skills', '_id'), index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['_id', 'residentId', 'skills', 'hours', 'joinedAt'],
        kept: 'account',
        exported: { as: 'member' },
        leaving: { how: 'remove' },
      },
    ],
  }),
};
