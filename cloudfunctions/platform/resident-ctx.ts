import type { ResidentDoc } from '../../shared/community/documents.ts';
import { grantsOf, mayActOn, type Place } from '../../shared/community/roles.ts';
import type { Access } from '../../shared/declaration.ts';
import { fail, ok, type Result } from '../../shared/kernel/errors.ts';
import type { PublicAct, ResidentAct } from './context.ts';
import type { GridsHeld } from './grids-held.ts';

/**
 * What a resident's method knows. `gridsHeld` stands for what is above a building.
 *
 * @returns `FORBIDDEN` if the method asks for a role and the resident holds none of them today.
 */
export const residentCtx = (
  ctx: PublicAct,
  resident: ResidentDoc,
  access: Access,
  gridsHeld: GridsHeld,
): Result<ResidentAct, 'FORBIDDEN'> => {
  const roles = access.audience === 'holders' ? access.roles : [];
  if (access.audience === 'holders' && grantsOf(resident.roles, roles, ctx.today).length === 0)
    return fail('FORBIDDEN');
  const inTree = (place: Place): Place => {
    const gridId = place.buildingId === undefined ? undefined : gridsHeld.get(place.buildingId);
    return gridId === undefined ? place : { ...place, gridId };
  };
  const holds: ResidentAct['holds'] = (asked, place) => mayActOn(resident.roles, asked, inTree(place), ctx.today);
  return ok({
    ...ctx,
    resident,
    reaches: (place) => holds(roles, place),
    holds,
    nodesHeld: (asked) => {
      const nodes = grantsOf(resident.roles, asked, ctx.today).map(({ scopeId }) => scopeId);
      return [
        ...nodes,
        ...[...gridsHeld].flatMap(([buildingId, gridId]) => (nodes.includes(gridId) ? buildingId : [])),
      ];
    },
  });
};
