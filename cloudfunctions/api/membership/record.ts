import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Attempts, Membership } from '../../../shared/membership/membership.ts';
import type { PublicCtx } from '../../platform/context.ts';
import type { MembershipDocument } from './collections.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** What an identity that has never applied would have on record. */
export const blankMembership = (ctx: PublicCtx): Membership => ({
  _id: membershipIdOf(ctx.identityId),
  identityId: ctx.identityId,
  status: 'none',
  attempts: { day: ctx.today, wrongGuesses: 0, lastGuess: null } satisfies Attempts,
});

/** Saves a membership with the fields its list is read by. `before` is what stood there, if anything did. */
export const saveMembership = async (
  transaction: Transaction,
  membership: Membership,
  before: MembershipDocument | { openid: string; createdAt: MembershipDocument['createdAt'] },
): Promise<void> =>
  transaction.replace('memberships', {
    ...membership,
    schema: 1,
    createdAt: before.createdAt,
    openid: before.openid,
    ...listedBy(membership, before.createdAt),
    dueAt: dueAtOf(membership),
  });

/** When the timer looks at it: an application that takes somebody over, once the old account has had its time; an account that was taken over from, at once. */
const dueAtOf = (membership: Membership): InstantMs | null => {
  if (membership.status === 'pending') return membership.takeOver?.until ?? null;
  return membership.status === 'removed' && membership.removal.isReplaced ? membership.removal.at : null;
};

/** Somebody who was removed is listed while their appeal waits to be heard. */
const listedBy = (membership: Membership, createdAt: InstantMs): Pick<MembershipDocument, 'scopeIds' | 'order'> => {
  const { _id, status } = membership;
  if (status === 'none' || status === 'office') return { scopeIds: [], order: orderKey(createdAt, _id) };
  const scopeIds = [membership.communityId, membership.buildingId];
  if (status !== 'removed') return { scopeIds, order: orderKey(membership.appliedAt, _id) };
  const { appeal, at } = membership.removal;
  return appeal?.heard === null
    ? { scopeIds, order: orderKey(appeal.at, _id) }
    : { scopeIds: [], order: orderKey(at, _id) };
};
