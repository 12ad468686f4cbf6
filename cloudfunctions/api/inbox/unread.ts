import { INBOX_PAGE } from '../../../shared/inbox/inbox.ts';
import { nodesOver } from '../../../shared/notice/notice.ts';
import type { Documents } from '../../database/collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { inboxMarkIdOf } from '../../platform/inbox-mark-id.ts';
import { countOfPage } from '../../platform/paging.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { InboxMarkDocument } from './collections.ts';

/**
 * What to read for {@link unreadOf}. What concerns a place stands once, as the notice itself, and is joined here; what concerns one
 * person stands in the event that tells them.
 */
export const unreadParts = ({ resident }: ResidentCtx) => ({
  marks: part('inboxMarks', { _id: inboxMarkIdOf(resident._id) }, { limit: 1 }),
  news: part(
    'events',
    { told: resident._id },
    {
      orderBy: [
        ['at', 'desc'],
        ['_id', 'desc'],
      ],
      limit: INBOX_PAGE + 1,
      fields: ['at'],
    },
  ),
  notices: part(
    'notices',
    { scopeId: command.in(nodesOver(resident)), status: 'published' },
    { orderBy: [['order', 'desc']], limit: INBOX_PAGE + 1, fields: ['createdAt'] },
  ),
});

type Found = {
  readonly marks: readonly InboxMarkDocument[];
  readonly news: readonly EventDocument[];
  readonly notices: readonly Documents['notices'][];
};

/** How many of each list came after the caller read it. */
export const unreadOf = ({ marks, news, notices }: Found) => ({
  news: countOfPage(
    news.filter(({ at }) => at > (marks[0]?.news ?? 0)),
    INBOX_PAGE,
  ),
  notices: countOfPage(
    notices.filter(({ createdAt }) => createdAt > (marks[0]?.notices ?? 0)),
    INBOX_PAGE,
  ),
});
