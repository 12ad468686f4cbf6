import { grantsOf } from '../../../shared/community/roles.ts';
import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import { GATEKEEPERS } from '../../../shared/membership/gatekeepers.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { MembershipDocument } from './collections.ts';
import { countOfPage, type BoundedCount } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** The applications that wait in the caller's scope, the longest waiting first: a page and one more. Nobody's scope has none. */
export const readWaiting = async (
  { resident, today }: ResidentCtx,
  cursor: string | undefined,
): Promise<readonly MembershipDocument[]> => {
  const grants = grantsOf(resident.roles, GATEKEEPERS, today);
  if (grants.length === 0) return [];
  return findDocuments(
    'memberships',
    {
      scopeIds: command.in(grants.map((grant) => grant.scopeId)),
      status: 'pending',
      ...(cursor === undefined ? {} : { order: command.gt(cursor) }),
    },
    { orderBy: [['order', 'asc']], limit: MEMBERSHIP_LIMITS.pageSize + 1 },
  );
};

/** How many wait for the caller's nod. */
export const countApplicants = async (ctx: ResidentCtx): Promise<BoundedCount> =>
  countOfPage(await readWaiting(ctx, undefined), MEMBERSHIP_LIMITS.pageSize);
