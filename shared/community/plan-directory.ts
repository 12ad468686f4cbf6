import type { BuildingId } from '../kernel/ids.ts';
import { byPlaceName } from '../kernel/place-name.ts';
import type { CurrentRoster } from './current-roster.ts';
import type { DirectoryDoc } from './documents.ts';
import type { After } from './plan-places.ts';
import type { RosterOp } from './roster-plan.ts';

type Grids = DirectoryDoc['grids'];

/** The tree down to units, as people look for their flat in it: 2号楼 before 10号楼. Empty buildings are left out. */
const directoryGrids = (after: After): Grids => {
  const grids = new Map<
    string,
    { gridId: Grids[number]['gridId']; name: string; buildings: Map<string, BuildingEntry> }
  >();
  for (const { gridId, gridName, buildingId, buildingName, unit } of after) {
    const grid = grids.get(gridId) ?? { gridId, name: gridName, buildings: new Map<string, BuildingEntry>() };
    grids.set(gridId, grid);
    const building = grid.buildings.get(buildingId) ?? { buildingId, name: buildingName, units: new Set<number>() };
    grid.buildings.set(buildingId, building);
    building.units.add(unit);
  }
  return [...grids.values()].sort(byPlaceName).map(({ gridId, name, buildings }) => ({
    gridId,
    name,
    buildings: [...buildings.values()]
      .sort(byPlaceName)
      .map((building) => ({ ...building, units: [...building.units].sort((a, b) => a - b) })),
  }));
};
type BuildingEntry = {
  readonly buildingId: Grids[number]['buildings'][number]['buildingId'];
  readonly name: string;
  readonly units: Set<number>;
};

/** The directory, if it is not what it should be. */
export const planDirectory = (current: CurrentRoster, after: After, communityName: string): readonly RosterOp[] => {
  const grids = directoryGrids(after);
  const { directory } = current;
  const isRight = directory?.communityName === communityName && fingerprint(directory.grids) === fingerprint(grids);
  return isRight ? [] : [{ kind: 'directory', communityName, grids }];
};

/** The directory after one building went to another grid. A grid that has no building left is in it no more. */
export const regriddedDirectory = (
  grids: Grids,
  buildingId: BuildingId,
  to: Pick<Grids[number], 'gridId' | 'name'>,
): Grids => {
  const moved = grids.flatMap(({ buildings }) => buildings).filter((one) => one.buildingId === buildingId);
  const known = grids.some(({ gridId }) => gridId === to.gridId) ? grids : [...grids, { ...to, buildings: [] }];
  return known
    .map((grid) => {
      const others = grid.buildings.filter((one) => one.buildingId !== buildingId);
      return { ...grid, buildings: grid.gridId === to.gridId ? [...others, ...moved].sort(byPlaceName) : others };
    })
    .filter(({ buildings }) => buildings.length > 0)
    .sort(byPlaceName);
};

const fingerprint = (grids: Grids): string =>
  JSON.stringify(
    grids.map(({ gridId, name, buildings }) => [
      gridId,
      name,
      buildings.map((building) => [building.buildingId, building.name, building.units]),
    ]),
  );
