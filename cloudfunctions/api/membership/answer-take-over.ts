import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuse } from '../../../shared/membership/membership.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { MembershipDocument } from './collections.ts';
import { leaveContest } from './contest.ts';
import { saveMembership } from './record.ts';
import { carryOutTakeOver } from './taking-over/carry-out.ts';

/** What whoever applied reads. */
const REASON = '老手机上的人说不是他';

type Pending = Extract<MembershipDocument, { status: 'pending' }>;

export const answerTakeOver: ApiHandlers['membership.answerTakeOver'] = ({ membershipId, isMine }, ctx) =>
  runCommand<{ status: 'approved' | 'refused' }, 'MEMBERSHIP_NOT_FOUND', ResidentAct>(ctx, async (transaction, now) => {
    const before = await transaction.get('memberships', membershipId);
    if (before?.status !== 'pending' || before.takeOver?.from !== ctx.identityId) return fail('MEMBERSHIP_NOT_FOUND');
    if (!isMine) return ok({ value: { status: 'refused' }, happened: await stop(transaction, before, ctx, now) });
    const by = { actorId: ctx.resident._id, actorName: ctx.resident.name };
    const done = await carryOutTakeOver(transaction, before, by, now);
    return done.ok ? ok({ value: { status: 'approved' }, happened: done.value }) : fail('MEMBERSHIP_NOT_FOUND');
  });

/** The person stays who they are, and whoever began it hears so. */
const stop = async (
  transaction: Transaction,
  before: Pending,
  { resident }: ResidentAct,
  now: Parameters<typeof refuse>[3],
): Promise<Happened> => {
  const refused = refuse(before, resident._id, REASON, now);
  if (!refused.ok) throw new Error(`${before._id} does not wait`);
  await leaveContest(transaction, before);
  await saveMembership(transaction, refused.value, before);
  const { communityId, buildingId, takeOver, _id } = before;
  return {
    ...{ subject: _id, kind: 'membership.takeOverStopped', communityId, buildingId },
    ...{ actorId: resident._id, actorName: resident.name, from: 'pending', to: 'refused', reason: REASON },
    told: takeOver ? [takeOver.byId] : [],
  };
};
