import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { getDocument } from '../../platform/store.ts';
import { writeGrid } from '../../platform/roster-writes.ts';

/** The building changes hands at most so often while its people follow. */
const ROUNDS_MAX = 5;

/**
 * Writes the grid of a building on the households and the people who live in it. Doing it twice, or by two at once, is doing it once: where the
 * building went on to another grid meanwhile, it is done again.
 */
export const followGrid = async (buildingId: BuildingId): Promise<void> => {
  let building = await getDocument('buildings', buildingId);
  for (let round = 1; building && round <= ROUNDS_MAX; round += 1) {
    await writeGrid(building);
    const after = await getDocument('buildings', buildingId);
    if (after?.gridId === building.gridId) return;
    building = after;
  }
};
