import { giveRole, heldInPerson, mayBegin } from '../../../shared/appointment/appointment.ts';
import type { AppointmentEventKind } from '../../../shared/appointment/events.ts';
import type { RoleGrant } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { BuildingId, ResidentId } from '../../../shared/kernel/ids.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';
import type { NamedNode } from '../../platform/node-named.ts';
import { takeRoster } from '../../platform/take-roster.ts';

type Gift = {
  readonly residentId: ResidentId;
  readonly node: NamedNode;
  readonly grant: RoleGrant;
  readonly kind: AppointmentEventKind;
  readonly mayGive: (held: ResidentAct) => boolean;
};
type Refusal =
  'FORBIDDEN' | 'RESIDENT_NOT_FOUND' | 'OWN_APPOINTMENT' | 'DAY_NOT_POSSIBLE' | 'IMPORT_RUNNING' | 'POST_HELD';

/** The one way in which the app gives somebody a role: to another than oneself, and never two who may not hold it at once. */
export const give = (ctx: ResidentAct, { residentId, node, grant, kind, mayGive }: Gift) =>
  runCommand<{ residentId: ResidentId }, Refusal, ResidentAct>(ctx, async (transaction, _now, held) => {
    const { communityId, buildingId } = node.place;
    if (!held.reaches(node.place) || !mayGive(held)) return fail('FORBIDDEN');
    const resident = await transaction.get('residents', residentId);
    if (resident?.communityId !== communityId || resident.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
    if (residentId === held.resident._id) return fail('OWN_APPOINTMENT');
    const may = mayBegin(grant, held.today);
    if (!may.ok) return may;
    const revision = await takeRoster(transaction, communityId);
    if (!revision.ok) return revision;
    // Read after the roster was taken: nobody else gives a role before this commits.
    const theirs = await othersOver(buildingId, residentId);
    const given = giveRole(
      resident.roles,
      grant,
      theirs.flatMap(({ roles }) => roles),
    );
    if (!given.ok) return given;
    await transaction.replace('residents', { ...resident, roles: given.value, rosterRevision: revision.value });
    const captains = grant.asDeputy ? theirs.filter(({ roles }) => heldInPerson(roles, grant, held.today)) : [];
    return ok({
      value: { residentId },
      happened: {
        ...{ subject: residentId, kind, communityId, buildingId: buildingId ?? null },
        ...{ actorId: held.resident._id, actorName: held.resident.name, from: null, to: grant.role, reason: null },
        told: [residentId, ...captains.map(({ _id }) => _id).filter((id) => id !== held.resident._id)],
      },
    });
  });

/** Whoever else holds something over a building. A role over more is held by any number. */
const othersOver = async (buildingId: BuildingId | undefined, residentId: ResidentId) =>
  buildingId === undefined ? [] : (await holdersOver([buildingId])).filter(({ _id }) => _id !== residentId);
