import type { NoticeId } from '../../../shared/kernel/ids.ts';
import { filesOf, scopeIdOf, scopeIdsOf, type Notice } from '../../../shared/notice/notice.ts';
import type { NoticeDocument } from './collections.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** A notice as it is stored: with the fields its lists are read by, all derived from the notice itself. */
export const noticeDocument = (notice: Notice): NoticeDocument => ({
  ...notice,
  schema: 1,
  communityId: notice.scope.place.communityId,
  scopeId: scopeIdOf(notice.scope),
  scopeIds: scopeIdsOf(notice.scope),
  mediaIds: filesOf(notice).map(({ mediaId }) => mediaId),
  order: orderKey(notice.createdAt, notice._id),
});

/** The notice as the transaction sees it; the only read that a decision may rest on. */
export const noticeIn = (transaction: Transaction, id: NoticeId): Promise<NoticeDocument | undefined> =>
  transaction.get('notices', id);
