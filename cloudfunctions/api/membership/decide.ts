import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { MembershipId } from '../../../shared/kernel/ids.ts';
import type { Membership, MembershipIn } from '../../../shared/membership/membership.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { MembershipDocument } from './collections.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { saveMembership } from './record.ts';

type Decided = MembershipIn<'approved'> | MembershipIn<'refused'>;

/**
 * What approving and refusing share: load the application, see that it lies in the decider's scope, decide, note it on the
 * roster row, save. `settle` does what only one of them does.
 */
export const decideMembership = <
  D extends Decided,
  E extends 'RESIDENT_ALREADY_BOUND' | 'RESIDENT_LEAVING' | 'MEMBERSHIP_NOT_FOUND',
>(
  ctx: ResidentAct,
  membershipId: MembershipId,
  decide: (membership: Membership, now: InstantMs) => Result<D, 'MEMBERSHIP_NOT_PENDING'>,
  settle: (transaction: Transaction, decided: D) => Promise<Result<null, E>>,
) =>
  runCommand<{ status: D['status'] }, E | 'MEMBERSHIP_NOT_FOUND' | 'FORBIDDEN' | 'MEMBERSHIP_NOT_PENDING', ResidentAct>(
    ctx,
    async (transaction, now, held) => {
      const before = await transaction.get('memberships', membershipId);
      if (!before || before.status === 'none' || before.status === 'office') return fail('MEMBERSHIP_NOT_FOUND');
      if (!held.reaches(before)) return fail('FORBIDDEN');
      const decided = decide(before, now);
      if (!decided.ok) return decided;
      const settled = await settle(transaction, decided.value);
      if (!settled.ok) return settled;
      await saveMembership(transaction, decided.value, before);
      return ok({ value: { status: decided.value.status }, happened: happened(ctx, before, decided.value) });
    },
  );

const happened = (ctx: ResidentAct, before: MembershipDocument, decided: Decided): Happened => ({
  subject: decided._id,
  // Whoever is refused is no resident and reads it where they applied.
  told: decided.status === 'approved' ? [decided.residentId] : [],
  kind: `membership.${decided.status}`,
  communityId: decided.communityId,
  buildingId: decided.buildingId,
  actorId: ctx.resident._id,
  actorName: ctx.resident.name,
  from: before.status,
  to: decided.status,
  reason: decided.status === 'refused' ? decided.reason : null,
});
