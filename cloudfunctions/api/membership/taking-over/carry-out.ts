import type { ResidentDoc } from '../../../../shared/community/documents.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../../shared/kernel/time.ts';
import { approve, type Membership, type MembershipIn } from '../../../../shared/membership/membership.ts';
import type { TakeOver } from '../../../../shared/membership/take-over.ts';
import type { Happened } from '../../../platform/command.ts';
import { membershipIdOf } from '../../../platform/membership-id.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { MembershipDocument } from '../collections.ts';
import { saveMembership } from '../record.ts';

/** What the old phone reads. */
const REASON = '你在新手机上用邻里了';

type Pending = MembershipDocument & MembershipIn<'pending'>;
/** Whoever said the last yes; nobody where the old account had its time. */
type By = { readonly actorId: ResidentId | null; readonly actorName: string };

/**
 * The person is the new account from now on: whatever hangs on the person, points, needs and roles, hangs on their row and goes nowhere. The old
 * account is nobody any more, and reads why. Within the transaction of whatever lets it.
 *
 * @returns `NO_OLD_ACCOUNT` if the person has not the account against which it was begun, or left.
 */
export const carryOutTakeOver = async (
  transaction: Transaction,
  before: Pending,
  { actorId, actorName }: By,
  now: InstantMs,
): Promise<Result<Happened, 'NO_OLD_ACCOUNT'>> => {
  const { takeOver, residentId, communityId, buildingId, identityId, _id } = before;
  const person = await transaction.get('residents', residentId);
  if (!takeOver || !person || person.leftAt !== null || person.identityId !== takeOver.from)
    return fail('NO_OLD_ACCOUNT');
  const approved = approve(before, takeOver.byId, now);
  if (!approved.ok) throw new Error(`${_id} does not wait`);
  const applicants = person.applicants.filter((id) => id !== _id);
  await transaction.replace('residents', { ...person, identityId, applicants });
  await saveMembership(transaction, approved.value, before);
  await endOld(transaction, person, takeOver, now);
  return ok({
    ...{ subject: residentId, kind: 'membership.takenOver', communityId, buildingId, actorId, actorName },
    ...{ from: 'pending', to: 'approved', reason: null, told: [residentId] },
  });
};

/** The old account: who it was, so that it reads what happened until it takes that away; what goes by the account alone is removed by the timer. */
const endOld = async (
  transaction: Transaction,
  person: ResidentDoc,
  { from, byId }: TakeOver,
  now: InstantMs,
): Promise<void> => {
  const _id = membershipIdOf(from);
  const old = await transaction.get('memberships', _id);
  const { communityId, buildingId, buildingName, householdId, unit, flat, name, _id: residentId } = person;
  const replaced: Membership = {
    ...{ _id, identityId: from, communityId, buildingId, buildingName, householdId, unit, flat, residentId, name },
    attempts: old?.attempts ?? { day: beijingDay(now), wrongGuesses: 0, lastGuess: null },
    ...{ status: 'removed', appliedAt: now, contested: false, decidedAt: now, decidedBy: byId },
    removal: { byId, at: now, reason: REASON, appeal: null, isReplaced: true },
  };
  await saveMembership(transaction, replaced, old ?? { openid: '', createdAt: now });
};
