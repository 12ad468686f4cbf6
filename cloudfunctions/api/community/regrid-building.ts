import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { regriddedDirectory } from '../../../shared/community/plan-directory.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { ApiHandlers } from '../handlers.ts';
import { correctTree } from './correct-tree.ts';
import { followGrid } from './follow-grid.ts';

type Refusal = 'FLAT_NOT_FOUND' | 'GRID_NOT_POSSIBLE' | 'IMPORT_RUNNING';

export const regridBuilding: ApiHandlers['community.regridBuilding'] = async ({ buildingId, gridId, reason }, ctx) => {
  const regridded = await correctTree<{ readonly buildingId: BuildingId }, Refusal>(
    ctx,
    reason,
    async ({ transaction, communityId }) => {
      const building = await transaction.get('buildings', buildingId);
      if (building?.communityId !== communityId) return fail('FLAT_NOT_FOUND');
      const grid = await transaction.get('grids', gridId);
      if (grid?.communityId !== communityId || building.gridId === gridId) return fail('GRID_NOT_POSSIBLE');
      const revision = await takeRoster(transaction, communityId);
      if (!revision.ok) return revision;
      const rosterRevision = revision.value;
      await transaction.replace('buildings', { ...building, gridId, gridName: grid.name, rosterRevision });
      const directory = await transaction.get('directories', directoryIdOf(communityId));
      if (directory) {
        const grids = regriddedDirectory(directory.grids, buildingId, { gridId, name: grid.name });
        await transaction.replace('directories', { ...directory, grids, rosterRevision });
      }
      return ok({
        value: { buildingId },
        corrected: {
          ...{ subject: buildingId, kind: 'community.buildingRegridded' as const, buildingId },
          ...{ from: building.gridName, to: grid.name },
        },
      });
    },
  );
  // Rights go by the building and have changed; what its people carry of their grid follows, and the timer sees to it where this is cut off.
  if (regridded.ok) await followGrid(buildingId);
  return regridded;
};
