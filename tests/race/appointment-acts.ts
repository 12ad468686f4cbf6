import { aDeputy, aMediator } from '../contract/refusals/appointment.ts';
import { aCluster } from '../contract/refusals/cluster.ts';
import { CAST } from '../world/people.ts';
import { aMove, aRegridding } from '../contract/refusals/corrections.ts';
import { dayFrom } from '../contract/refusals/given-need.ts';
import type { World } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

const REASON = '换人了';

const withoutMediator = async (world: World) => {
  const { residentId, role, nodeId } = await aMediator(world);
  await world.founder.call('appointment.end', { residentId, role, nodeId, reason: REASON });
};

/** Building 3 with its own captain, and nobody who stands in. */
const withCaptain3 = async (world: World) => {
  const [captain, nong] = await world.joinAll('captain3', 'nong');
  const nodeId = await world.buildingId('3号楼');
  const post = { role: 'captain', nodeId } as const;
  await world.founder.call('appointment.end', { residentId: nong.residentId, ...post, reason: REASON });
  await world.founder.call('appointment.appoint', {
    ...{ residentId: captain.residentId, ...post, from: dayFrom(world, 0), to: null },
  });
  return { buildingId: nodeId, captain, nong };
};
/** 农 has said yes to be captain of building 3. */
export const acceptedHandOver = async (world: World): Promise<{ handoverId: string }> => {
  const { buildingId, captain, nong } = await withCaptain3(world);
  const successorId = nong.residentId;
  // One that was left over stands in the way of the next.
  const { handover } = await captain.must('appointment.post', { buildingId });
  if (handover?.status === 'accepted')
    await nong.must('appointment.cancelHandOver', { handoverId: handover.handoverId });
  const { handoverId } = await captain.must('appointment.proposeHandOver', { buildingId, successorId });
  await nong.must('appointment.acceptHandOver', { handoverId });
  return { handoverId };
};

let flats = 800;
const nextFlat = (): string => {
  flats += 1;
  return String(flats);
};
/** Somebody of building 3 who still lives there and has no account: nobody else needs them. */
const nextToGo = async (world: World): Promise<string> => {
  const home = await world.buildingId('3号楼');
  const found = (await world.db.all('residents')).find(
    (one) => one.buildingId === home && one.leftAt === null && one.identityId === null && one.roles.length === 0,
  );
  if (!found) throw new Error('nobody is left to go');
  return found._id;
};

/** Somebody goes out of a household of building 2 in which others stay; whoever went out before is back. */
const splitOf = async (world: World) => {
  const [going, staying] = await Promise.all(
    ['resident_test_r216', 'resident_test_r213'].map((id) => world.db.one('residents', id)),
  );
  if (!going || !staying) throw new Error('nobody lives there');
  const { householdId } = staying;
  if (going.householdId !== householdId) {
    const back = { householdId: going.householdId, intoId: householdId, reason: REASON };
    await world.founder.must('community.mergeHouseholds', back);
  }
  const flat = nextFlat();
  const home = { buildingId: staying.buildingId, unit: 1, flat, number: `S${flat}` };
  return { householdId, residentIds: [going._id as string], ...home, reason: REASON };
};

/** The acts of office holders on who holds what, and on who lives where. */
export const APPOINTMENT_ACTS = {
  'appointment.appoint': {
    by: 'staff',
    prepare: async (world) => {
      await withoutMediator(world);
      const given = await aMediator(world);
      return (who) => who.call('appointment.appoint', given);
    },
  },
  'appointment.end': {
    by: 'staff',
    prepare: async (world) => {
      await withoutMediator(world);
      const given = await aMediator(world);
      await world.founder.must('appointment.appoint', given);
      const { residentId, role, nodeId } = given;
      return (who) => who.call('appointment.end', { residentId, role, nodeId, reason: REASON });
    },
  },
  'appointment.setCluster': {
    by: 'staff',
    prepare: async (world) => {
      const cluster = await aCluster(world, '2号楼', CAST.luo);
      return (who) => who.call('appointment.setCluster', cluster);
    },
  },
  'appointment.appointDeputy': {
    by: 'captain3',
    prepare: async (world) => {
      await withCaptain3(world);
      const deputy = await aDeputy(world);
      return (who) => who.call('appointment.appointDeputy', deputy);
    },
  },
  'appointment.proposeHandOver': {
    by: 'captain3',
    prepare: async (world) => {
      const { buildingId, nong } = await withCaptain3(world);
      return (who) => who.call('appointment.proposeHandOver', { buildingId, successorId: nong.residentId });
    },
  },
  'appointment.confirmHandOver': {
    by: 'captain3',
    prepare: async (world) => {
      const one = await acceptedHandOver(world);
      return (who) => who.call('appointment.confirmHandOver', one);
    },
  },
  'appointment.handOverFor': {
    by: 'staff',
    prepare: async (world) => {
      const one = await acceptedHandOver(world);
      return (who) => who.call('appointment.handOverFor', { ...one, reason: '他去外地了' });
    },
  },
  'community.moveHousehold': {
    by: 'staff',
    prepare: async (world) => {
      const move = await aMove(world, { flat: nextFlat() });
      return (who) => who.call('community.moveHousehold', move);
    },
  },
  'community.splitHousehold': {
    by: 'staff',
    prepare: async (world) => {
      const going = await splitOf(world);
      return (who) => who.call('community.splitHousehold', going);
    },
  },
  'community.mergeHouseholds': {
    by: 'staff',
    prepare: async (world) => {
      const { householdId: intoId, ...going } = await splitOf(world);
      const { householdId } = await world.founder.must('community.splitHousehold', { ...going, householdId: intoId });
      return (who) => who.call('community.mergeHouseholds', { householdId, intoId, reason: REASON });
    },
  },
  'community.regridBuilding': {
    by: 'staff',
    prepare: async (world) => {
      // Brought home: whoever answers for that grid answers for the building afterwards, as every other act expects.
      const away = await aRegridding(world);
      const [home, there] = await Promise.all(
        [await world.buildingId('1号楼'), away.buildingId].map(
          async (id) => (await world.db.one('buildings', id))?.gridId,
        ),
      );
      if (there === home) await world.founder.must('community.regridBuilding', away);
      const back = { ...away, gridId: home ?? '' };
      return (who) => who.call('community.regridBuilding', back);
    },
  },
  'community.markGone': {
    by: 'staff',
    prepare: async (world) => {
      const gone = { residentId: await nextToGo(world), how: 'left', reason: REASON } as const;
      return (who) => who.call('community.markGone', gone);
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
