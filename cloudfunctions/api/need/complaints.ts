import type { Role } from '../../../shared/community/roles.ts';
import { covers } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { COMPLAINT_READERS } from '../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { pageOf } from '../../platform/paging.ts';
import { communityOf, holdsOver, isActing, isOffice } from '../../platform/party-of.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { NeedDocument } from './collections.ts';
import { isOwnBody } from './own-body.ts';
import { needRow } from './project.ts';
import { isVisible } from './visible.ts';

export const complaints: ApiHandlers['need.complaints'] = async ({ cursor }, ctx) => {
  if (!readsComplaints(ctx)) return fail('FORBIDDEN');
  const read = await findDocuments(
    'needs',
    {
      communityId: communityOf(ctx),
      isComplaint: true,
      ...(cursor === undefined ? {} : { order: command.lt(cursor) }),
    },
    { orderBy: [['order', 'desc']], limit: NEED_LIMITS.pageSize + 1 },
  );
  const { shown, next } = pageOf(read, NEED_LIMITS.pageSize);
  return ok({ items: shown.flatMap((need) => rowOf(need, ctx)), next });
};

const rowOf = (need: NeedDocument, ctx: MemberCtx) => {
  const isTold = isOverIt(need, ctx) && isVisible(need, ctx) && !isOwnBody(need, ctx);
  if (need.about === null || !isTold) return [];
  const answer = need.assignment?.answer ?? null;
  return [{ ...needRow(need, ctx), about: need.about.name, wasAnswered: answer && answer.isInTime }];
};

const ROLES: readonly Role[] = COMPLAINT_READERS;

const readsComplaints = (ctx: MemberCtx): boolean =>
  isOffice(ctx) ? isActing(ctx) && ROLES.includes(ctx.office.grant.role) : ctx.nodesHeld(ROLES).length > 0;

/** Somebody may audit one grid alone. */
const isOverIt = (need: NeedDocument, ctx: MemberCtx): boolean =>
  isOffice(ctx) ? covers(ctx.office.grant, need) : holdsOver(ctx, ROLES, need);
