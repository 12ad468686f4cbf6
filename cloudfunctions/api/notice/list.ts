import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NOTICE_LIMITS, nodesOver, recordingIn } from '../../../shared/notice/notice.ts';
import { NOTICE_KEEPERS } from '../../../shared/notice/keepers.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, type Query } from '../../platform/store.ts';
import { addressesOf } from '../../platform/stored-file.ts';
import type { ApiHandlers } from '../handlers.ts';
import { noticeRow } from './project.ts';

type View = 'mine' | 'kept';

/** Of each row at most two files are wanted, its picture and the recording somebody would hear: a page asks for all its addresses at once. */
export const list: ApiHandlers['notice.list'] = async ({ view, listening, cursor }, ctx) => {
  const query = queryOf(view, ctx);
  if (!query) return fail('FORBIDDEN');
  const read = await findDocuments(
    'notices',
    { ...query, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: NOTICE_LIMITS.pageSize + 1 },
  );
  const { shown, next } = pageOf(read, NOTICE_LIMITS.pageSize);
  const rows = shown.map((notice) => ({
    notice,
    recording: recordingIn(notice, listening) ?? recordingIn(notice, 'zh'),
  }));
  const files = rows.flatMap(({ notice, recording }) => [notice.picture?.fileId ?? [], recording?.fileId ?? []].flat());
  const addresses = await addressesOf(files);
  return ok({ items: rows.map(({ notice, recording }) => noticeRow(notice, recording, addresses)), next });
};

/** Each view is served by an index of its own (`cloudfunctions/database/collections.ts`); undefined for who keeps nothing. */
const queryOf = (view: View, ctx: ResidentCtx): Query | undefined => {
  switch (view) {
    case 'mine':
      return { scopeId: command.in(nodesOver(ctx.resident)), status: 'published' };
    case 'kept': {
      const nodes = ctx.nodesHeld(NOTICE_KEEPERS);
      return nodes.length === 0 ? undefined : { scopeIds: command.in([...nodes]) };
    }
  }
};
