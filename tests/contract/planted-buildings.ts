import { directoryIdOf } from '../../shared/community/roster-ids.ts';
import type { BuildingId, CommunityId } from '../../shared/kernel/ids.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { insertDocuments, putDocument } from '../world/insert.ts';
import { COMMUNITY, type World } from '../world/world.ts';

/** So many buildings more, after the three of the small roster: beside the product's code, and with nobody in them. */
export const plantBuildings = async (world: World, count: number): Promise<readonly Documents['buildings'][]> => {
  const { cloud, db } = world;
  const [directory, building] = [
    await db.one('directories', directoryIdOf(COMMUNITY.id as CommunityId)),
    await db.one('buildings', await world.buildingId('1号楼')),
  ];
  const [grid, ...grids] = directory?.grids ?? [];
  if (!directory || !building || !grid) throw new Error('there is no building');
  const more = Array.from({ length: count }, (_, at) => ({
    ...building,
    ...{ _id: `building_more${String(at)}` as BuildingId, name: `${String(at + 4)}号楼` },
  }));
  await insertDocuments(cloud.url, 'buildings', more);
  const buildings = more.map(({ _id: buildingId, name }) => ({ buildingId, name, units: [1] }));
  const planted: Documents['directories'] = {
    ...directory,
    grids: [{ ...grid, buildings: [...grid.buildings, ...buildings] }, ...grids],
  };
  await putDocument(cloud.url, 'directories', planted);
  return more;
};
