import type { ResidentCtx } from '../../platform/context.ts';
import type { NeedDocument } from '../../platform/documents.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, type Query } from '../../platform/store.ts';

export type View = 'building' | 'community' | 'mine' | 'claimed' | 'pending';
export type Group = 'unfinished' | 'finished';

/** The newest needs of a view, or those older than a cursor. */
export const readView = (
  view: View,
  group: Group,
  ctx: ResidentCtx,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<readonly NeedDocument[]> => newest(queryOf(view, group, ctx), limit, cursor);

/** The caller's own needs that are done and want their nod, the newest first. */
export const readNods = ({ resident }: ResidentCtx, limit: number): Promise<readonly NeedDocument[]> =>
  newest({ requesterId: resident._id, status: 'done' }, limit);

const newest = (query: Query, limit: number, cursor?: string): Promise<readonly NeedDocument[]> =>
  findDocuments(
    'needs',
    { ...query, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit },
  );

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
