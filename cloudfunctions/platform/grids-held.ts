import { isInTerm, type RoleGrant } from '../../shared/community/roles.ts';
import type { BuildingId, GridId } from '../../shared/kernel/ids.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import { command } from './sdk.ts';
import { findDocuments } from './store.ts';

/** More than the grids of one person have. */
const BUILDINGS_MAX = 1000;

/** Which grid a building is in today, as far as it matters to somebody: of the grids that their roles name. */
export type GridsHeld = ReadonlyMap<BuildingId, GridId>;

/**
 * What lies in the grids over which somebody has a role. Things name their building and never its grid, for a building can go to another
 * one; so it is asked whenever a right is. Only who holds a role over a grid today costs this read.
 */
export const gridsHeldBy = async (grants: readonly RoleGrant[], today: LocalDate): Promise<GridsHeld> => {
  const grids = grants
    .filter((grant) => grant.scopeKind === 'grid' && isInTerm(grant, today))
    .map(({ scopeId }) => scopeId as GridId);
  if (grids.length === 0) return new Map();
  const buildings = await findDocuments('buildings', { gridId: command.in(grids) }, { limit: BUILDINGS_MAX });
  return new Map(buildings.map(({ _id, gridId }) => [_id, gridId]));
};
