import { grantsOf } from '../../../shared/community/roles.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import { AUTHORIZATION } from '../../platform/authorization.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

export const list: ApiHandlers['membership.list'] = async ({ cursor }, ctx) => {
  const grants = grantsOf(ctx.resident.roles, AUTHORIZATION['membership.list'].roles, ctx.today);
  const read = await findDocuments(
    'memberships',
    {
      scopeIds: command.in(grants.map((grant) => grant.scopeId)),
      status: 'pending',
      ...(cursor === undefined ? {} : { order: command.gt(cursor) }),
    },
    { orderBy: [['order', 'asc']], limit: MEMBERSHIP_LIMITS.pageSize + 1 },
  );
  const { shown, next } = pageOf(read, MEMBERSHIP_LIMITS.pageSize);
  const items = shown.flatMap((membership) =>
    membership.status === 'pending' ? [{ membershipId: membership._id, ...membership }] : [],
  );
  return ok({ items, next });
};
