import { appointersOf } from '../../../shared/appointment/appointers.ts';
import { leadInstead } from '../../../shared/appointment/cluster.ts';
import { endRole } from '../../../shared/appointment/appointment.ts';
import { isEnded } from '../../../shared/community/roster-grants.ts';
import type { RoleGrant } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { NamedNode } from '../../platform/node-named.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isCaptainInPerson } from './captaincy.ts';
import { dropClusters } from './clusters-of.ts';
import { nodeOf, postAt } from './node-of.ts';

type Refusal = 'FORBIDDEN' | 'RESIDENT_NOT_FOUND' | 'OWN_APPOINTMENT' | 'IMPORT_RUNNING' | 'APPOINTMENT_NOT_FOUND';

export const end: ApiHandlers['appointment.end'] = async ({ residentId, role, nodeId, reason }, ctx) => {
  const node = await nodeOf(nodeId, ctx.resident);
  if (!node || !ctx.reaches(node.place)) return fail('FORBIDDEN');
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const post = postAt(role, node);
  const { communityId, buildingId = null } = node.place;
  return runCommand<{ residentId: ResidentId }, Refusal, ResidentAct>(ctx, async (transaction, _now, held) => {
    if (!held.reaches(node.place)) return fail('FORBIDDEN');
    const resident = await transaction.get('residents', residentId);
    if (resident?.communityId !== communityId || resident.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
    if (residentId === held.resident._id) return fail('OWN_APPOINTMENT');
    const open = resident.roles.filter(
      (grant) => grant.role === role && grant.scopeId === post.scopeId && !isEnded(grant, held.today),
    );
    if (!mayEnd(held, role, node, open)) return fail('FORBIDDEN');
    const revision = await takeRoster(transaction, communityId);
    if (!revision.ok) return revision;
    const ended = endRole(resident.roles, post, held.today);
    if (!ended.ok) return ended;
    const led =
      role === 'clusterLeader' && buildingId
        ? await dropClusters(transaction, { leaderId: residentId, buildingId })
        : [];
    const roles = buildingId
      ? leadInstead(ended.value, { before: led, after: [], buildingId, today: held.today })
      : ended.value;
    await transaction.replace('residents', { ...resident, roles, rosterRevision: revision.value });
    return ok({
      value: { residentId },
      happened: {
        ...{ subject: residentId, kind: 'appointment.ended' as const, communityId, buildingId },
        ...{ actorId: held.resident._id, actorName: held.resident.name, from: role, to: 'ended', reason },
        ...{ isReasonPublic: verdict === 'clear', told: [residentId] },
      },
    });
  });
};

/** Whoever gives a role takes it back; a captain takes back what their deputy has, and nothing else. */
const mayEnd = (held: ResidentAct, role: RoleGrant['role'], node: NamedNode, open: readonly RoleGrant[]): boolean => {
  if (held.holds(appointersOf(role), node.place)) return true;
  const { buildingId } = node.place;
  return (
    role === 'captain' &&
    buildingId !== undefined &&
    isCaptainInPerson(held, buildingId) &&
    open.every(({ asDeputy }) => asDeputy === true)
  );
};
