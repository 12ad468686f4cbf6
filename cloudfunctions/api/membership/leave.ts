import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import { endGrants } from '../../../shared/community/roster-grants.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { PublicAct, PublicCtx } from '../../platform/context.ts';
import { residentOf } from '../../platform/identity.ts';
import { findFirst } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { carryOnDeparture } from './departure/carry-on.ts';
import { departureIdOf, endAccount } from './departure/end-account.ts';
import { leavesAnAdmin, otherAdmins } from './last-admin.ts';

export const leave: ApiHandlers['membership.leave'] = async ({ residentId }, ctx) => {
  const resident = await residentOf(ctx.identityId);
  if (resident) {
    if (resident._id !== residentId) return fail('NOT_THIS_PERSON');
    const begun = await begin(ctx, resident);
    if (!begun.ok) return begun;
  }
  const departureId = resident ? departureIdOf(residentId) : await departureOf(ctx);
  // A phone that lost the last answer asks once more, and is a stranger's by then.
  if (!departureId) return fail('NOT_RESIDENT');
  const { status, done } = await carryOnDeparture(departureId);
  return ok({ status: status === 'leaving' ? 'leaving' : 'left', done });
};

/** Whoever was removed takes that back or lets it be, and does not leave. */
const departureOf = async ({ identityId }: PublicCtx) => {
  const found = await findFirst('departures', { identityId });
  return found?.status === 'held' || found?.status === 'appealed' ? undefined : found?._id;
};

/** Ends the account in one transaction: nobody acts under it from here on. */
const begin = async (ctx: PublicAct, { _id, communityId }: ResidentDoc) => {
  const others = await otherAdmins(communityId, _id, ctx.today);
  return runCommand<null, 'NOT_THIS_PERSON' | 'LAST_ADMIN'>(ctx, async (transaction, now) => {
    const resident = await transaction.get('residents', _id);
    if (!resident || resident.identityId !== ctx.identityId) return fail('NOT_THIS_PERSON');
    if (!(await leavesAnAdmin(transaction, resident, others, ctx.today))) return fail('LAST_ADMIN');
    const bound = { ...resident, identityId: ctx.identityId };
    const ended = await endAccount(transaction, bound, {
      at: now,
      actorId: _id,
      actorName: FORMER_NEIGHBOUR.name,
      method: ctx.method,
      reason: '不用邻里了',
    });
    await transaction.replace('residents', {
      ...ended,
      roles: endGrants(resident.roles, ctx.today),
    });
    return ok({ value: null, happened: happened(resident, _id) });
  });
};

const happened = ({ communityId, buildingId }: ResidentDoc, residentId: ResidentId): Happened => ({
  subject: residentId,
  kind: 'membership.accountEnded',
  communityId,
  buildingId,
  actorId: residentId,
  actorName: FORMER_NEIGHBOUR.name,
  from: 'approved',
  to: 'none',
  reason: null,
});
