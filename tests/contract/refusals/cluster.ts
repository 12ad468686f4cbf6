import type { World } from '../../world/world.ts';

/** The last five households of a building as a cluster, led by whoever has this number; in place of the one that the building has already. */
export const aCluster = async (world: World, building: string, leader: string | null, more: object = {}) => {
  const buildingId = await world.buildingId(building);
  const [known] = (await world.db.all('clusters')).filter((cluster) => cluster.buildingId === buildingId);
  const living = (await world.db.all('households')).filter(
    (one) => one.buildingId === buildingId && one.leftAt === null,
  );
  const ids = living.map(({ _id }) => _id).sort();
  return {
    ...{ buildingId, householdIds: ids.slice(-5) as string[] },
    ...(known && { clusterId: known._id as string }),
    leaderId: leader === null ? null : `resident_test_${leader.toLowerCase()}`,
    ...more,
  };
};
