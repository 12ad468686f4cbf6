import type { CommunityId } from '../../../shared/kernel/ids.ts';
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
    readonly order: string;
  };

/** The collections of this feature. */
export const noticeCollections = {
  notices: collectionOf<NoticeDocument>({
    indexes: [index('scopeId', 'status', '-order'), index('scopeIds', '-order'), index('authorId', '-order')],
  }),
};
