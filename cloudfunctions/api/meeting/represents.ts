import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { grantsOf } from '../../../shared/community/roles.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { officersOf, officersPart } from '../../platform/officers.ts';

type Who = Pick<ResidentDoc, 'roles' | 'buildingId' | 'communityId'>;

/**
 * The buildings that somebody speaks for at the meeting: those they are captain of, also as a deputy; their own as a representative; and as grid
 * officer those of the grid that have no captain today. One round trip, and none for who is no grid officer.
 */
export const buildingsSpokenForBy = async (who: Who, today: LocalDate): Promise<readonly BuildingId[]> => {
  const nodesOf = (role: 'captain' | 'gridOfficer') => grantsOf(who.roles, [role], today).map(({ scopeId }) => scopeId);
  const own = grantsOf(who.roles, ['representative'], today).length > 0 ? [who.buildingId] : [];
  const grids = nodesOf('gridOfficer');
  const without = grids.length === 0 ? [] : await withoutCaptain(who, grids, today);
  return [...new Set([...(nodesOf('captain') as BuildingId[]), ...own, ...without])];
};

const withoutCaptain = async (
  { communityId }: Who,
  gridIds: readonly string[],
  today: LocalDate,
): Promise<readonly BuildingId[]> => {
  const { tree, captains } = await readTogether(communityId, {
    tree: part('directories', { _id: directoryIdOf(communityId) }, { limit: 1 }),
    captains: officersPart(communityId, ['captain']),
  });
  const led = officersOf(captains, 'captain', today);
  return (tree[0]?.grids ?? [])
    .filter(({ gridId }) => gridIds.includes(gridId))
    .flatMap(({ buildings }) => buildings.map(({ buildingId }) => buildingId))
    .filter((buildingId) => !led.has(buildingId));
};
