import { SEATED_ROLES, staffingOf } from '../../../shared/appointment/staffing.ts';
import { grantsOf, type Role, type RoleGrant } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';

/** More than a community has. */
const BUILDINGS_MAX = 1000;
const HOLDERS_MAX = 1000;
/** Who sits in a seat, and who holds a building. */
const READ_ROLES = [...SEATED_ROLES, 'captain', 'gridOfficer'] as const;

export const staffing: ApiHandlers['appointment.staffing'] = async (_input, ctx) => {
  const { communityId } = ctx.resident;
  if (!ctx.reaches({ communityId })) return fail('FORBIDDEN');
  const { buildings, holders } = await readTogether(communityId, {
    buildings: part('buildings', { communityId }, { orderBy: [['_id', 'asc']], limit: BUILDINGS_MAX }),
    holders: part(
      'residents',
      { communityId, 'roles.role': command.in([...READ_ROLES]), leftAt: null },
      { limit: HOLDERS_MAX },
    ),
  });
  const residents = buildings.reduce((sum, { residentCount }) => sum + residentCount, 0);
  const rolesHeld = (roles: (typeof holders)[number]['roles']) =>
    grantsOf(roles, SEATED_ROLES, ctx.today).filter(({ asDeputy }) => !asDeputy);
  return ok({
    residents,
    ...staffingOf(residents, holders, ctx.today),
    people: holders.flatMap(({ _id, name, roles }) => {
      const seats = rolesHeld(roles).map(({ role }) => role);
      return seats.length === 0 ? [] : [{ residentId: _id, name, roles: [...new Set(seats)] }];
    }),
    buildings: buildings.map(({ _id, name, gridId, gridName, householdCount, residentCount }) => {
      const named = (role: Role, nodeId: string, isWanted: (grant: RoleGrant) => boolean) =>
        holders
          .filter(({ roles }) =>
            grantsOf(roles, [role], ctx.today).some((grant) => grant.scopeId === nodeId && isWanted(grant)),
          )
          .map((one) => one.name);
      return {
        ...{ buildingId: _id, name, gridName, households: householdCount, residents: residentCount },
        captain: named('captain', _id, ({ asDeputy }) => !asDeputy)[0] ?? null,
        deputies: named('captain', _id, ({ asDeputy }) => asDeputy === true),
        officers: named('gridOfficer', gridId, () => true),
      };
    }),
  });
};
