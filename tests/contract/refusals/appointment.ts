import type { Actor, Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { aCluster } from './cluster.ts';
import { whileApplying } from './a-roster.ts';
import { dayFrom } from './given-need.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const NOBODY = 'resident_nowhere';
const NOWHERE = { handoverId: 'handover_nowhere' } as const;
const COMMUNITY_ID = 'community_test';

const staff = (world: World) => world.join('staff');
const captain = (world: World) => world.join('captain3');
const home = (world: World) => world.buildingId('3号楼');

/** 韦 as mediator of the whole community, from today. */
export const aMediator = async (world: World, more: object = {}) => ({
  residentId: (await world.join('wei')).residentId,
  ...({ role: 'mediator', nodeId: COMMUNITY_ID, from: dayFrom(world, 0), to: null } as const),
  ...more,
});
const appoint = async (world: World, more: object) =>
  (await staff(world)).call('appointment.appoint', await aMediator(world, more));

/** 农 as deputy of the captain of building 3, for a week. */
export const aDeputy = async (world: World, more: object = {}) => ({
  residentId: (await world.join('nong')).residentId,
  ...{ buildingId: await home(world), from: dayFrom(world, 0), to: dayFrom(world, 6) },
  ...more,
});
const deputise = async (world: World, more: object = {}) =>
  (await captain(world)).call('appointment.appointDeputy', await aDeputy(world, more));

const end = async (world: World, more: object) => {
  const { residentId } = await world.join('wei');
  const post = { role: 'mediator', nodeId: COMMUNITY_ID } as const;
  return (await staff(world)).call('appointment.end', { residentId, ...post, reason: '搬走了', ...more });
};

/** Proposed by the captain of building 3 for 农. */
const proposed = async (world: World): Promise<{ handoverId: string }> => {
  const [by, next] = await world.joinAll('captain3', 'nong');
  const { handoverId } = await by.must('appointment.proposeHandOver', {
    ...{ buildingId: await home(world), successorId: next.residentId },
  });
  return { handoverId };
};
/** Proposed, and let be. */
const dropped = async (world: World) => {
  const one = await proposed(world);
  await (await captain(world)).must('appointment.cancelHandOver', one);
  return one;
};
const propose = async (world: World, by: Actor, successorId: string) =>
  by.call('appointment.proposeHandOver', { buildingId: await home(world), successorId });

/** Nobody is captain of building 2 while something is done. */
const withoutCaptain = async <T>(world: World, work: (by: Resident) => Promise<T>): Promise<T> => {
  const [by, gone] = await world.joinAll('staff', 'captain2');
  const nodeId = await world.buildingId('2号楼');
  const post = { residentId: gone.residentId, role: 'captain', nodeId } as const;
  await by.must('appointment.end', { ...post, reason: '他病了' });
  const answer = await work(by);
  await by.must('appointment.appoint', { ...post, from: dayFrom(world, 0), to: null });
  return answer;
};

const cluster = async (world: World, more: object = {}) =>
  (await staff(world)).call('appointment.setCluster', await aCluster(world, '2号楼', null, more));

export const APPOINTMENT_REFUSALS: Refusals<MethodsOf<'appointment'>> = {
  'appointment.person': {
    RESIDENT_NOT_FOUND: async (world) => (await staff(world)).call('appointment.person', { residentId: NOBODY }),
  },
  'appointment.clusters': {
    FLAT_NOT_FOUND: async (world) =>
      (await staff(world)).call('appointment.clusters', { buildingId: 'building_nowhere' }),
  },
  'appointment.setCluster': {
    FLAT_NOT_FOUND: (world) => cluster(world, { buildingId: 'building_nowhere' }),
    OWN_APPOINTMENT: async (world) => cluster(world, { leaderId: (await staff(world)).residentId }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦十户', () => cluster(world)),
    CLUSTER_NOT_POSSIBLE: (world) => cluster(world, { leaderId: NOBODY }),
  },
  'appointment.appoint': {
    RESIDENT_NOT_FOUND: (world) => appoint(world, { residentId: NOBODY }),
    OWN_APPOINTMENT: async (world) => appoint(world, { residentId: (await staff(world)).residentId }),
    DAY_NOT_POSSIBLE: (world) => appoint(world, { from: dayFrom(world, -1) }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦任职', () => appoint(world, {})),
    POST_HELD: async (world) => appoint(world, { role: 'captain', nodeId: await home(world) }),
  },
  'appointment.appointDeputy': {
    RESIDENT_NOT_FOUND: (world) => deputise(world, { residentId: NOBODY }),
    OWN_APPOINTMENT: async (world) => deputise(world, { residentId: (await captain(world)).residentId }),
    DAY_NOT_POSSIBLE: (world) => deputise(world, { to: dayFrom(world, 30) }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦代理', () => deputise(world)),
    POST_HELD: async (world) => {
      await deputise(world);
      const [by, lan] = await world.joinAll('captain3', 'lan');
      const second = await deputise(world, { residentId: lan.residentId });
      const { residentId, buildingId } = await aDeputy(world);
      await by.must('appointment.end', { residentId, role: 'captain', nodeId: buildingId, reason: '我回来了' });
      return second;
    },
  },
  'appointment.end': {
    TEXT_REFUSED: (world) => end(world, { reason: RISKY }),
    RESIDENT_NOT_FOUND: (world) => end(world, { residentId: NOBODY }),
    OWN_APPOINTMENT: async (world) => end(world, { residentId: (await staff(world)).residentId }),
    IMPORT_RUNNING: (world) => whileApplying(world, '韦免职', () => end(world, {})),
    APPOINTMENT_NOT_FOUND: (world) => end(world, {}),
  },
  'appointment.post': {
    FLAT_NOT_FOUND: async (world) => (await staff(world)).call('appointment.post', { buildingId: 'building_nowhere' }),
  },
  'appointment.proposeHandOver': {
    RESIDENT_NOT_FOUND: async (world) => propose(world, await captain(world), NOBODY),
    APPOINTMENT_NOT_FOUND: (world) =>
      withoutCaptain(world, async (by) => {
        const { residentId } = await world.join('luo');
        const buildingId = await world.buildingId('2号楼');
        return by.call('appointment.proposeHandOver', { buildingId, successorId: residentId });
      }),
    POST_HELD: async (world) => propose(world, await staff(world), (await captain(world)).residentId),
    HANDOVER_WAITING: async (world) => {
      const [by, nong, lan] = await world.joinAll('captain3', 'nong', 'lan');
      const one = await proposed(world);
      await nong.must('appointment.acceptHandOver', one);
      const second = await propose(world, by, lan.residentId);
      await by.must('appointment.cancelHandOver', one);
      return second;
    },
  },
  'appointment.acceptHandOver': {
    HANDOVER_NOT_FOUND: async (world) => (await world.join('wei')).call('appointment.acceptHandOver', NOWHERE),
    HANDOVER_MOVED_ON: async (world) => {
      const one = await dropped(world);
      return (await world.join('nong')).call('appointment.acceptHandOver', one);
    },
  },
  'appointment.cancelHandOver': {
    HANDOVER_NOT_FOUND: async (world) => (await world.join('wei')).call('appointment.cancelHandOver', NOWHERE),
    HANDOVER_MOVED_ON: async (world) => {
      const one = await dropped(world);
      return (await captain(world)).call('appointment.cancelHandOver', one);
    },
  },
  'appointment.confirmHandOver': {
    HANDOVER_NOT_FOUND: async (world) => (await captain(world)).call('appointment.confirmHandOver', NOWHERE),
    IMPORT_RUNNING: async (world) => {
      const one = await proposed(world);
      const by = await captain(world);
      return whileApplying(world, '韦交接', () => by.call('appointment.confirmHandOver', one));
    },
    HANDOVER_MOVED_ON: async (world) =>
      (await captain(world)).call('appointment.confirmHandOver', await proposed(world)),
  },
  'appointment.handOverFor': {
    TEXT_REFUSED: async (world) => (await staff(world)).call('appointment.handOverFor', { ...NOWHERE, reason: RISKY }),
    HANDOVER_NOT_FOUND: async (world) =>
      (await staff(world)).call('appointment.handOverFor', { ...NOWHERE, reason: '他去外地了' }),
    IMPORT_RUNNING: async (world) => {
      const said = { ...(await proposed(world)), reason: '他去外地了' };
      const by = await staff(world);
      return whileApplying(world, '韦代交', () => by.call('appointment.handOverFor', said));
    },
    HANDOVER_MOVED_ON: async (world) =>
      (await staff(world)).call('appointment.handOverFor', { ...(await proposed(world)), reason: '他去外地了' }),
  },
};
