import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type { CommunityId, MediaId } from '../../../shared/kernel/ids.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A notice with the fields that its lists are read by. */
export type NoticeDocument = Notice &
  Stored & {
    readonly communityId: CommunityId;
    /** The node it is for: residents read what is for one of the nodes over their flat. */
    readonly scopeId: string;
    /** That node and those above it: whoever answers for one of them keeps the notice. */
    readonly scopeIds: readonly string[];
    readonly mediaIds: readonly MediaId[];
    readonly order: string;
  };

/** The collections of this feature. */
export const noticeCollections = {
  notices: collectionOf<NoticeDocument>({
    indexes: [
      index('scopeId', 'status', '-order'),
      index('scopeIds', '-order'),
      index('mediaIds'),
      index('authorId', '_id'),
      index('withdrawnById', '_id'),
    ],
    personal: [
      {
        whose: 'authorId',
        by: 'resident',
        fields: ['authorId', 'authorName', 'recordings.recordedBy'],
        kept: 'record',
        exported: { as: 'notice' },
        leaving: {
          how: 'forget',
          fields: { authorName: FORMER_NEIGHBOUR.name },
          why: 'others go by the words, and whoever published them stays accountable by the number of their row',
        },
      },
      {
        whose: 'withdrawnById',
        by: 'resident',
        fields: ['withdrawnById', 'withdrawnByName'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: {
          how: 'forget',
          fields: { withdrawnByName: FORMER_NEIGHBOUR.name },
          why: 'whoever took it back stays accountable by the number of their row',
        },
      },
    ],
  }),
};
