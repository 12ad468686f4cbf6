import { ok } from '../../../shared/kernel/errors.ts';
import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

export const removalAppeals: ApiHandlers['membership.removalAppeals'] = async ({ cursor }, ctx) => {
  const { communityId, _id: readerId } = ctx.resident;
  const found = await findDocuments(
    'memberships',
    { scopeIds: communityId, status: 'removed', order: command.gt(cursor ?? '') },
    { orderBy: [['order', 'asc']], limit: MEMBERSHIP_LIMITS.pageSize + 1 },
  );
  const { shown, next } = pageOf(found, MEMBERSHIP_LIMITS.pageSize);
  const items = shown.flatMap((membership) => {
    const appeal = membership.status === 'removed' ? membership.removal.appeal : null;
    if (membership.status !== 'removed' || !appeal) return [];
    const { _id: membershipId, name, buildingName, unit, flat, removal } = membership;
    const { at: removedAt, reason, byId } = removal;
    return [
      {
        ...{ membershipId, name, buildingName, unit, flat, removedAt, reason },
        ...{ appeal: appeal.words, appealedAt: appeal.at, mayHear: byId !== readerId },
      },
    ];
  });
  return ok({ items, next });
};
