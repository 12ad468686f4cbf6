import { byPlaceName } from '../kernel/place-name.ts';
import type { CurrentRoster } from './current-roster.ts';
import type { PlacedRow } from './placed-row.ts';

/**
 * The places of the rows that nobody has heard of, as people call them: a grid, a building, and a unit of a building that is known. In the
 * order of place names. A slip of the pen would otherwise make a building in which nobody can be found.
 */
export const newPlaces = (current: CurrentRoster, rows: readonly PlacedRow[]): readonly string[] => {
  const grids = new Set<string>(current.grids.map(({ _id }) => _id));
  const buildings = new Set<string>(current.buildings.map(({ _id }) => _id));
  const units = new Set(current.households.map(({ buildingId, unit }) => `${buildingId} ${String(unit)}`));
  const found = new Set<string>();
  for (const { home, grid, building } of rows) {
    if (!grids.has(home.gridId)) found.add(grid);
    if (!buildings.has(home.buildingId)) found.add(building);
    else if (!units.has(`${home.buildingId} ${String(home.unit)}`)) found.add(`${building}${String(home.unit)}单元`);
  }
  return [...found]
    .map((name) => ({ name }))
    .sort(byPlaceName)
    .map(({ name }) => name);
};
