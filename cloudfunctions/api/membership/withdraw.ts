import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { leaveContest } from './contest.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { saveMembership } from './record.ts';

export const withdraw: ApiHandlers['membership.withdraw'] = (_input, ctx) =>
  runCommand(ctx, async (transaction) => {
    const before = await transaction.get('memberships', membershipIdOf(ctx.identityId));
    if (!before || before.status === 'none') return fail('MEMBERSHIP_NOT_FOUND');
    if (before.status !== 'pending') return fail('MEMBERSHIP_NOT_PENDING');
    await leaveContest(transaction, before);
    const { _id, identityId, attempts } = before;
    await saveMembership(transaction, { _id, identityId, attempts, status: 'none' }, before);
    return ok({
      value: { status: 'withdrawn' as const },
      happened: {
        subject: _id,
        kind: 'applicationWithdrawn',
        communityId: before.communityId,
        buildingId: before.buildingId,
        actorId: null,
        actorName: before.name,
        from: 'pending',
        to: 'none',
        reason: null,
      },
    });
  });
