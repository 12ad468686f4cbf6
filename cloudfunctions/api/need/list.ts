import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { pageOf } from '../../platform/paging.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needRow, readsPending } from './project.ts';
import { readView } from './views.ts';

export const list: ApiHandlers['need.list'] = async ({ view, group, kind, buildingId, cursor }, ctx) => {
  if (view === 'pending' && !readsPending(ctx)) return fail('FORBIDDEN');
  const read = await readView(view, group, ctx, { limit: NEED_LIMITS.pageSize + 1, cursor, kind, buildingId });
  const { shown, next } = pageOf(read, NEED_LIMITS.pageSize);
  return ok({ items: shown.map((need) => needRow(need, ctx)), next });
};
