import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { pageOf } from '../../platform/paging.ts';
import { isActing, isOffice } from '../../platform/party-of.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needRow, readsPending } from './project.ts';
import { leadingPart, readView } from './views.ts';
import { wallPage } from './wall-page.ts';

export const list: ApiHandlers['need.list'] = async (input, ctx) => {
  const page = isOffice(ctx) || !isOpenWall(input) ? await pageFor(input, ctx) : await openWall(input, ctx);
  if (!page) return fail('FORBIDDEN');
  const { shown, next } = page;
  return ok({ items: shown.map((need) => needRow(need, ctx)), next });
};

type Wanted = Parameters<typeof list>[0];
type Caller = Parameters<typeof list>[1];

const isOpenWall = ({ view, group }: Wanted): boolean =>
  (view === 'building' || view === 'community') && group === 'unfinished';

/** What everybody reads of what is wanted: not one author's alone. */
const openWall = ({ view, group, kind, buildingId, cursor }: Wanted, ctx: ResidentCtx) =>
  wallPage((limit, before) => readView(view, group, ctx, { limit, cursor: before, kind, buildingId }), cursor);

const pageFor = async (input: Wanted, ctx: Caller) => {
  const read = await readFor(input, ctx);
  return read && pageOf(read, NEED_LIMITS.pageSize);
};

/** Undefined where the caller may not see such a list: of all, an office has the one of what it leads. */
const readFor = ({ view, group, kind, buildingId, cursor }: Wanted, ctx: Caller) => {
  const limit = NEED_LIMITS.pageSize + 1;
  if (isOffice(ctx)) {
    if (view !== 'leading' || !isActing(ctx)) return undefined;
    const { name, query, ...options } = leadingPart(ctx, group, limit, cursor);
    return findDocuments(name, query, options);
  }
  if (view === 'pending' && !readsPending(ctx)) return undefined;
  return readView(view, group, ctx, { limit, cursor, kind, buildingId });
};
