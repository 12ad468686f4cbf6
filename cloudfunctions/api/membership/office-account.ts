import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { IdentityId, OfficeId } from '../../../shared/kernel/ids.ts';
import { countWrongGuess, type Membership } from '../../../shared/membership/membership.ts';
import type { PublicAct } from '../../platform/context.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { MembershipDocument } from './collections.ts';
import { blankMembership, saveMembership } from './record.ts';

/**
 * Writes on the record of an account that it acts for an office. Applying and letting in write the same document, so that of an office and
 * a household that want one account at the same moment exactly one gets it.
 */
export const takeForOffice = (
  transaction: Transaction,
  ctx: PublicAct,
  before: MembershipDocument | undefined,
  officeId: OfficeId,
  now: InstantMs,
): Promise<void> => {
  const { _id, identityId, attempts } = before ?? blankMembership(ctx);
  return saveMembership(
    transaction,
    { _id, identityId, attempts, status: 'office', officeId },
    originOf(ctx, before, now),
  );
};

/** Makes the account that acted for an office nobody's again; nothing for an office that nobody acted for. */
export const freeOfOffice = async (transaction: Transaction, holder: IdentityId | null): Promise<void> => {
  const before = holder && (await transaction.get('memberships', membershipIdOf(holder)));
  if (before?.status !== 'office') return;
  const { _id, identityId, attempts, createdAt } = before;
  await saveMembership(transaction, { _id, identityId, attempts, status: 'none' }, { openid: '', createdAt });
};

/** Counts one more wrong code; the rest of the record stays as it is. */
export const noteWrongGuess = (
  transaction: Transaction,
  ctx: PublicAct,
  before: MembershipDocument | undefined,
  now: InstantMs,
): Promise<void> => {
  const current: Membership = before ?? blankMembership(ctx);
  const attempts = countWrongGuess(current.attempts, ctx.fingerprint, now);
  return saveMembership(transaction, { ...current, attempts }, before ?? originOf(ctx, before, now));
};

const originOf = ({ openid }: PublicAct, before: MembershipDocument | undefined, now: InstantMs) => ({
  openid,
  createdAt: before?.createdAt ?? now,
});
