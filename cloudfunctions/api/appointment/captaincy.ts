import { appointersOf } from '../../../shared/appointment/appointers.ts';
import { heldInPerson, type Post } from '../../../shared/appointment/appointment.ts';
import type { Place } from '../../../shared/community/roles.ts';
import type { BuildingId, HandoverId } from '../../../shared/kernel/ids.ts';
import type { ResidentCtx } from '../../platform/context.ts';

/** The captaincy of a building. */
export const captaincyOf = (buildingId: BuildingId): Post => ({
  role: 'captain',
  scopeKind: 'building',
  scopeId: buildingId,
});

/** One a building: two never run at once. */
export const handoverIdOf = (buildingId: BuildingId): HandoverId =>
  `handover_${buildingId.slice('building_'.length)}` as HandoverId;

/** True for the captain of a building in person: a deputy hands nothing on. */
export const isCaptainInPerson = ({ resident, today }: ResidentCtx, buildingId: BuildingId): boolean =>
  heldInPerson(resident.roles, captaincyOf(buildingId), today) !== undefined;

/** True for whoever appoints captains at a place. */
export const appointsCaptains = (ctx: ResidentCtx, place: Place): boolean => ctx.holds(appointersOf('captain'), place);
