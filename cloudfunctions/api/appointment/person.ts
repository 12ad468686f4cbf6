import { APPOINTABLE, appointersOf } from '../../../shared/appointment/appointers.ts';
import type { DirectoryDoc, ResidentDoc } from '../../../shared/community/documents.ts';
import { TREE_KEEPERS } from '../../../shared/community/tree-keepers.ts';
import { isEnded } from '../../../shared/community/roster-grants.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import type { RoleGrant } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

export const person: ApiHandlers['appointment.person'] = async ({ residentId }, ctx) => {
  const found = await getDocument('residents', residentId);
  if (found?.communityId !== ctx.resident.communityId || found.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
  if (!ctx.reaches(found)) return fail('FORBIDDEN');
  const directory = await getDocument('directories', directoryIdOf(found.communityId));
  const isOther = residentId !== ctx.resident._id;
  const mayChange = (role: RoleGrant['role']) => isOther && ctx.holds(appointersOf(role), found);
  // Over which households somebody leads, their cluster says.
  const held = found.roles.filter(
    ({ from, to, scopeKind }) => scopeKind !== 'household' && (to === null || from <= to),
  );
  const { name, householdId, buildingId, gridId, communityId, buildingName, gridName, unit, flat } = found;
  return ok({
    ...{ residentId, name, householdId, buildingId, gridId, communityId, buildingName, gridName, unit, flat },
    hasAccount: found.identityId !== null,
    held: [...held]
      .sort((a, b) => b.from.localeCompare(a.from))
      .map((grant) => ({
        role: grant.role,
        scope: { kind: grant.scopeKind, name: nodeName(grant, directory, found) },
        ...{ nodeId: grant.scopeId, from: grant.from, to: grant.to },
        ...{ isDeputy: grant.asDeputy === true, isOfApp: grant.source === 'app', isOver: isEnded(grant, ctx.today) },
        mayEnd: mayChange(grant.role) && !isEnded(grant, ctx.today),
      })),
    mayGive: APPOINTABLE.filter(mayChange),
    mayCorrect: isOther && ctx.holds(TREE_KEEPERS, found),
  });
};

const nodeName = (
  { scopeKind, scopeId }: RoleGrant,
  directory: DirectoryDoc | undefined,
  { communityName }: ResidentDoc,
): string => {
  if (scopeKind === 'community') return communityName;
  const grids = directory?.grids ?? [];
  if (scopeKind === 'grid') return grids.find(({ gridId }) => gridId === scopeId)?.name ?? '';
  return grids.flatMap(({ buildings }) => buildings).find(({ buildingId }) => buildingId === scopeId)?.name ?? '';
};
