import type { BuildingId } from '../../../shared/kernel/ids.ts';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import type { MemberCtx, ResidentCtx } from '../../platform/context.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { NeedDocument } from './collections.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, type Query } from '../../platform/store.ts';

export type View = 'building' | 'community' | 'mine' | 'claimed' | 'leading' | 'pending';
export type Group = 'unfinished' | 'finished';

/** What a wall is narrowed to: a kind, and another building than the caller's. Views that are no wall know neither. */
type Narrowed = { readonly kind?: NeedKind | undefined; readonly buildingId?: BuildingId | undefined };

/** The newest needs of a view, or those older than a cursor. */
export const readView = (
  view: View,
  group: Group,
  ctx: ResidentCtx,
  { limit, cursor, ...narrowed }: Narrowed & { readonly limit: number; readonly cursor?: string | undefined },
): Promise<readonly NeedDocument[]> => {
  const { name, query, ...options } = viewPart(view, group, ctx, { limit, cursor, ...narrowed });
  return findDocuments(name, query, options);
};

/** The same, to be read together with other lists. */
export const viewPart = (
  view: View,
  group: Group,
  ctx: ResidentCtx,
  { limit, cursor, ...narrowed }: Narrowed & { readonly limit: number; readonly cursor?: string | undefined },
) => newest(queryOf(view, group, ctx, narrowed), limit, cursor);

/** What the caller leads or helps with, the newest first: the one list that an office has. */
export const leadingPart = (ctx: MemberCtx, group: Group, limit: number, cursor?: string) =>
  newest(leadingQuery(ctx, group), limit, cursor);

const leadingQuery = (ctx: MemberCtx, group: Group): Query => ({
  doerIds: partyOf(ctx).id,
  isUnfinished: group === 'unfinished',
});

/** The caller's own needs that are done and want their nod, the newest first. */
export const nodsPart = ({ resident }: ResidentCtx, limit: number) =>
  newest({ requesterId: resident._id, status: 'done' }, limit);

/** What waits for the caller's yes, the newest first. */
export const asksPart = ({ resident }: ResidentCtx, limit: number) => newest({ askedIds: resident._id }, limit);

const newest = (query: Query, limit: number, cursor?: string) =>
  part(
    'needs',
    { ...query, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit },
  );

/** Each view is served by an index of its own (`cloudfunctions/database/collections.ts`). */
const queryOf = (view: View, group: Group, ctx: ResidentCtx, { kind, buildingId }: Narrowed): Query => {
  const { resident } = ctx;
  const isUnfinished = group === 'unfinished';
  const { communityId } = resident;
  const ofKind = kind === undefined ? {} : { kind };
  switch (view) {
    case 'building':
      return { communityId, buildingId: buildingId ?? resident.buildingId, ...ofKind, wall: group };
    case 'community':
      return { communityId, ...ofKind, wall: group };
    case 'mine':
      return { requesterId: resident._id, isUnfinished };
    case 'claimed':
      return { claimantIds: resident._id, isUnfinished };
    case 'leading':
      return leadingQuery(ctx, group);
    case 'pending':
      return { communityId, status: 'pending' };
  }
};
