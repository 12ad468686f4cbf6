import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { MODERATORS } from '../../platform/authorization.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, type Query } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needRow } from './project.ts';

type View = 'building' | 'community' | 'mine' | 'claimed' | 'pending';
type Group = 'unfinished' | 'finished';

export const list: ApiHandlers['need.list'] = async ({ view, group, cursor }, ctx) => {
  if (view === 'pending' && !ctx.holds(MODERATORS, { communityId: ctx.resident.communityId })) return fail('FORBIDDEN');
  const read = await findDocuments(
    'needs',
    { ...queryOf(view, group, ctx), ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: NEED_LIMITS.pageSize + 1 },
  );
  const { shown, next } = pageOf(read, NEED_LIMITS.pageSize);
  return ok({ items: shown.map((need) => needRow(need, ctx)), next });
};

/** Each view is served by an index of its own (`cloudfunctions/database/collections.ts`). */
const queryOf = (view: View, group: Group, { resident }: ResidentCtx): Query => {
  const isUnfinished = group === 'unfinished';
  switch (view) {
    case 'building':
      return { buildingId: resident.buildingId, wall: group };
    case 'community':
      return { communityId: resident.communityId, wall: group };
    case 'mine':
      return { requesterId: resident._id, isUnfinished };
    case 'claimed':
      return { claimantIds: resident._id, isUnfinished };
    case 'pending':
      return { communityId: resident.communityId, status: 'pending' };
  }
};
