import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { pageOf } from '../../platform/paging.ts';
import { isActing, isOffice } from '../../platform/party-of.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needRow, readsPending } from './project.ts';
import { leadingPart, readView } from './views.ts';

export const list: ApiHandlers['need.list'] = async (input, ctx) => {
  const read = await readFor(input, ctx);
  if (!read) return fail('FORBIDDEN');
  const { shown, next } = pageOf(read, NEED_LIMITS.pageSize);
  return ok({ items: shown.map((need) => needRow(need, ctx)), next });
};

/** Undefined where the caller may not see such a list: of all, an office has the one of what it leads. */
const readFor = (
  { view, group, kind, buildingId, cursor }: Parameters<typeof list>[0],
  ctx: Parameters<typeof list>[1],
) => {
  const limit = NEED_LIMITS.pageSize + 1;
  if (isOffice(ctx)) {
    if (view !== 'leading' || !isActing(ctx)) return undefined;
    const { name, query, ...options } = leadingPart(ctx, group, limit, cursor);
    return findDocuments(name, query, options);
  }
  if (view === 'pending' && !readsPending(ctx)) return undefined;
  return readView(view, group, ctx, { limit, cursor, kind, buildingId });
};
