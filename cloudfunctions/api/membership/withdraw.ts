import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import type { ApiHandlers } from '../handlers.ts';
import { leaveContest } from './contest.ts';
import { forgetApplicant } from './departure/forget-applicant.ts';
import { heldDeparture, letGo } from './departure/held.ts';
import { saveMembership } from './record.ts';

export const withdraw: ApiHandlers['membership.withdraw'] = async (_input, ctx) => {
  const subject = membershipIdOf(ctx.identityId);
  const withdrawn = await runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('memberships', subject);
    if (!before || before.status === 'none' || before.status === 'office') return fail('MEMBERSHIP_NOT_FOUND');
    if (before.status === 'approved') return fail('MEMBERSHIP_NOT_PENDING');
    if (before.status === 'pending') await leaveContest(transaction, before);
    const held = before.status === 'removed' ? await heldDeparture(transaction, before.residentId) : undefined;
    if (held && held.identityId === before.identityId) await letGo(transaction, held, now);
    const { _id, identityId, attempts, createdAt } = before;
    // That names were guessed today stays; whose account it was does not.
    await saveMembership(transaction, { _id, identityId, attempts, status: 'none' }, { openid: '', createdAt });
    return ok({
      value: { status: 'withdrawn' as const },
      happened: {
        subject,
        kind: 'membership.withdrawn',
        communityId: before.communityId,
        buildingId: before.buildingId,
        actorId: null,
        actorName: FORMER_NEIGHBOUR.name,
        from: before.status,
        to: 'none',
        reason: null,
      },
    });
  });
  // Also when it is asked again: the first call may have ended in between.
  if (withdrawn.ok) await forgetApplicant(subject);
  return withdrawn;
};
