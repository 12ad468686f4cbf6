import { ok } from '../../../shared/kernel/errors.ts';
import type { IdentityId, ResidentId } from '../../../shared/kernel/ids.ts';
import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import { takeOverState } from '../../../shared/membership/taking-over.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { readWaiting } from './waiting.ts';

/** Who the contested are now: one read, and none where nobody is contested. */
const accountsOf = async (ids: readonly ResidentId[]): Promise<ReadonlyMap<ResidentId, IdentityId | null>> => {
  if (ids.length === 0) return new Map();
  const people = await findDocuments('residents', { _id: command.in([...ids]) }, { limit: ids.length });
  return new Map(people.map(({ _id, identityId }) => [_id, identityId]));
};

export const list: ApiHandlers['membership.list'] = async ({ cursor }, ctx) => {
  const { shown, next } = pageOf(await readWaiting(ctx, cursor), MEMBERSHIP_LIMITS.pageSize);
  const pending = shown.filter((one) => one.status === 'pending');
  const accounts = await accountsOf(pending.filter(({ contested }) => contested).map(({ residentId }) => residentId));
  const items = pending.map((membership) => {
    const standing = takeOverState(membership, accounts.get(membership.residentId) ?? null);
    const { state, until, byId } = standing ?? {};
    const takeOver =
      state === undefined || until === undefined ? null : { state, until, isMine: byId === ctx.resident._id };
    return { membershipId: membership._id, ...membership, takeOver };
  });
  return ok({ items, next });
};
