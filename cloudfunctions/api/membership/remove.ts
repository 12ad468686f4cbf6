import { APPOINTABLE, appointersOf } from '../../../shared/appointment/appointers.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { endGrants, isEnded } from '../../../shared/community/roster-grants.ts';
import type { Role } from '../../../shared/community/roles.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { MembershipIn } from '../../../shared/membership/membership.ts';
import { removalAppealableUntil } from '../../../shared/membership/removal.ts';
import { removeMember } from '../../../shared/membership/removing.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { stopHelping } from '../need/index.ts';
import { beginDeparture } from './departure/end-account.ts';
import { saveMembership } from './record.ts';

type Refusal = 'FORBIDDEN' | 'RESIDENT_NOT_FOUND' | 'NOT_JOINED' | 'OWN_REMOVAL' | 'ROLE_IN_THE_WAY';

/** What the departure says to those who had to do with them, once nothing undoes the removal. */
const WHY = '不在这栋楼了';

export const remove: ApiHandlers['membership.remove'] = async ({ residentId, reason }, ctx) => {
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand<{ residentId: ResidentId }, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const { _id: byId, name: actorName, communityId } = held.resident;
    const resident = await transaction.get('residents', residentId);
    if (resident?.communityId !== communityId || resident.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
    if (!held.reaches(resident)) return fail('FORBIDDEN');
    const { identityId, buildingId } = resident;
    if (identityId === null) return fail('NOT_JOINED');
    const before = await transaction.get('memberships', membershipIdOf(identityId));
    const removed = removable(held, resident, removeMember(before, { byId, reason }, now));
    if (!removed.ok) return removed;
    if (!before) throw new Error(`no membership of ${residentId}`);
    await saveMembership(transaction, removed.value, before);
    await stopHelping(transaction, resident, { actorId: byId, actorName, method: ctx.method }, now);
    const why = { actorId: byId, actorName, method: ctx.method, reason: WHY };
    const at = removalAppealableUntil(removed.value.removal);
    const unbound = await beginDeparture(transaction, { ...resident, identityId }, { ...why, at }, 'held');
    await transaction.replace('residents', { ...unbound, roles: endGrants(resident.roles, held.today) });
    return ok({
      value: { residentId },
      happened: {
        ...{ subject: residentId, kind: 'membership.removed' as const, communityId, buildingId },
        ...{ actorId: byId, actorName, from: 'approved', to: 'removed', reason, isReasonPublic: verdict === 'clear' },
      },
    });
  });
};

/** Whoever holds a role is not put out of it by somebody who could not take it back. */
const removable = (
  held: ResidentAct,
  resident: ResidentDoc,
  removed: Result<MembershipIn<'removed'>, 'OWN_REMOVAL' | 'NOT_JOINED'>,
): Result<MembershipIn<'removed'>, 'OWN_REMOVAL' | 'NOT_JOINED' | 'ROLE_IN_THE_WAY'> => {
  const isInTheWay = ({ role }: { readonly role: Role }): boolean =>
    (APPOINTABLE as readonly Role[]).includes(role) && !held.holds(appointersOf(role), resident);
  const open = resident.roles.filter((grant) => !isEnded(grant, held.today));
  return removed.ok && open.some(isInTheWay) ? fail('ROLE_IN_THE_WAY') : removed;
};
