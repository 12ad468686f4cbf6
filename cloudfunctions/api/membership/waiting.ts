import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import { GATEKEEPERS } from '../../../shared/membership/gatekeepers.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { MembershipDocument } from './collections.ts';
import { countOfPage, type BoundedCount } from '../../platform/paging.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** The applications that wait in the caller's scope, the longest waiting first: a page and one more. Nobody's scope has none. */
export const readWaiting = async (
  ctx: ResidentCtx,
  cursor: string | undefined,
): Promise<readonly MembershipDocument[]> => {
  const wanted = waitingPart(ctx, cursor);
  if (!wanted) return [];
  const { name, query, ...options } = wanted;
  return findDocuments(name, query, options);
};

/** The same, to be read together with other lists; undefined where nothing is in the caller's scope. */
const waitingPart = (ctx: ResidentCtx, cursor?: string) => {
  const nodes = ctx.nodesHeld(GATEKEEPERS);
  if (nodes.length === 0) return undefined;
  return part(
    'memberships',
    {
      scopeIds: command.in([...nodes]),
      status: 'pending',
      ...(cursor === undefined ? {} : { order: command.gt(cursor) }),
    },
    { orderBy: [['order', 'asc']], limit: MEMBERSHIP_LIMITS.pageSize + 1 },
  );
};

/** What to read for {@link applicantsOf}: nothing where the caller lets nobody in. */
export const applicantsParts = (ctx: ResidentCtx) => {
  const applicants = waitingPart(ctx);
  return applicants ? { applicants } : {};
};

/** How many wait for the caller's nod. */
export const applicantsOf = ({
  applicants = [],
}: {
  readonly applicants?: readonly unknown[] | undefined;
}): BoundedCount => countOfPage(applicants, MEMBERSHIP_LIMITS.pageSize);
