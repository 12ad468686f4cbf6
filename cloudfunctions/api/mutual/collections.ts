import type { Member } from '../../../shared/mutual/member.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';
import type { MissedDocument } from './missed/missed-document.ts';

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
  missed: collectionOf<MissedDocument>({
    indexes: [
      index('residentId', '-at'),
      index('residentId', '_id'),
      index('endsAt'),
      index('mediaIds'),
      index('struck.by', '_id'),
    ],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['_id', 'residentId', 'buildingId', 'why', 'mediaIds', 'how', 'at'],
        kept: { days: 90, since: 'at' },
        exported: { as: 'missed' },
        leaving: { how: 'act', rest: [], why: 'the recording that goes with it is let go too' },
      },
      {
        whose: 'struck.by',
        by: 'resident',
        fields: ['struck'],
        kept: { days: 90, since: 'at' },
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever struck a record stays accountable by the number of their row' },
      },
    ],
  }),
};
