import { expectSound } from '../world/invariants.ts';
import { CAST } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { aCluster } from './refusals/cluster.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const FORBIDDEN = { ok: false, code: 'FORBIDDEN' };
const NOT_POSSIBLE = { ok: false, code: 'CLUSTER_NOT_POSSIBLE' };
const homeOf = async (residentId: string) => {
  const home = await world().db.one('residents', residentId);
  if (!home) throw new Error(`no ${residentId}`);
  return home;
};
/** What a leader may do for somebody: find them at home, say a need for them, and say at the door that they have nothing to say. */
const actsOf = async (leader: Resident, residentId: string) => {
  const { buildingId, unit, flat } = await homeOf(residentId);
  const answers = [
    await leader.call('household.find', { buildingId, unit, flat }),
    await leader.call('need.postFor', { ...A_NEED, residentId, consent: { how: 'card', code: '00000000' } }),
    await leader.call('review.sayNothingFor', { residentId }),
  ];
  return answers.map((answer) => (answer.ok ? 'ok' : answer.code));
};
const ALL_FORBIDDEN = ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'];
const seenBy = async (leader: Resident) => {
  const { clusters, free } = await leader.must('appointment.clusters', {
    buildingId: await world().buildingId('1号楼'),
  });
  return { homes: clusters.map(({ homes }) => homes.length), free: free.length };
};

test('a leader acts for the households of the cluster and asks them, and nobody else', async () => {
  const [captain, leader] = await world().joinAll('captain1', 'clusterLeader');
  const [inside, outside, elsewhere] = ['resident_test_r122', 'resident_test_r102', 'resident_test_r202'] as const;
  // Whom the roster calls a leader leads nobody so far.
  expect(await actsOf(leader, inside)).toEqual(ALL_FORBIDDEN);
  const cluster = await aCluster(world(), '1号楼', CAST.clusterLeader);
  const { clusterId } = await captain.must('appointment.setCluster', cluster);
  expect(await actsOf(leader, inside)).toEqual(['ok', 'CARD_WRONG', 'ok']);
  expect(await actsOf(leader, outside)).toEqual(ALL_FORBIDDEN);
  expect(await actsOf(leader, elsewhere)).toEqual(ALL_FORBIDDEN);
  const { buildingId } = cluster;
  expect(await leader.call('review.cockpit', { buildingId })).toEqual(FORBIDDEN);
  expect(await leader.call('appointment.setCluster', { ...cluster, clusterId })).toEqual(FORBIDDEN);
  const other = await world().buildingId('2号楼');
  expect(await leader.call('appointment.clusters', { buildingId: other })).toEqual(FORBIDDEN);
  expect([await seenBy(leader), await seenBy(captain)]).toEqual([
    { homes: [5], free: 0 },
    { homes: [5], free: 1 },
  ]);
  const news = (await leader.must('inbox.list', {})).items.map(({ kind }) => kind);
  expect(news).toContain('appointment.clusterSet');
});

test('a household is in one cluster at most, and a cluster is of one building', async () => {
  const [captain, staff, leader] = await world().joinAll('captain1', 'staff', 'clusterLeader');
  const again = { ...(await aCluster(world(), '1号楼', CAST.clusterLeader)), clusterId: undefined };
  expect(await captain.call('appointment.setCluster', again)).toEqual(NOT_POSSIBLE);
  const theirs = await aCluster(world(), '2号楼', null);
  expect(await captain.call('appointment.setCluster', theirs)).toEqual(FORBIDDEN);
  expect(await staff.call('appointment.setCluster', { ...theirs, leaderId: leader.residentId })).toEqual(NOT_POSSIBLE);
  const foreign = { ...theirs, householdIds: again.householdIds };
  expect(await staff.call('appointment.setCluster', foreign)).toEqual(NOT_POSSIBLE);
  expect(await staff.call('appointment.setCluster', { ...theirs, householdIds: theirs.householdIds.slice(1) })).toEqual(
    NOT_POSSIBLE,
  );
  const admin = await world().join('admin');
  const taps = [staff.persist('appointment.setCluster', theirs), admin.persist('appointment.setCluster', theirs)];
  const codes = (await Promise.all(taps)).map((answer) => (answer.ok ? 'ok' : answer.code));
  expect(codes.sort()).toEqual(['CLUSTER_NOT_POSSIBLE', 'ok']);
});

test('a household that moves leaves its cluster with that very step', async () => {
  const [staff, leader] = await world().joinAll('staff', 'clusterLeader');
  const { householdId, buildingId } = await homeOf('resident_test_r122');
  const flat = { buildingId, unit: 2, flat: '909', reason: '换了房子' };
  await staff.must('community.moveHousehold', { ...flat, householdId });
  expect(await actsOf(leader, 'resident_test_r122')).toEqual(ALL_FORBIDDEN);
  expect(await seenBy(leader)).toEqual({ homes: [4], free: 0 });
});

test('the next leader has what the one before had, and who is ended leads nobody', async () => {
  const [captain, staff, leader, mo] = await world().joinAll('captain1', 'staff', 'clusterLeader', 'mo');
  const inside = 'resident_test_r118';
  const cluster = await aCluster(world(), '1号楼', CAST.mo);
  await captain.must('appointment.setCluster', cluster);
  expect(await actsOf(leader, inside)).toEqual(ALL_FORBIDDEN);
  expect((await actsOf(mo, inside))[0]).toBe('ok');
  const post = { residentId: mo.residentId, role: 'clusterLeader', nodeId: cluster.buildingId } as const;
  await staff.must('appointment.end', { ...post, reason: '去外地了' });
  expect(await actsOf(mo, inside)).toEqual(ALL_FORBIDDEN);
  const { clusters } = await captain.must('appointment.clusters', { buildingId: cluster.buildingId });
  expect(clusters.map((one) => one.leader)).toEqual([null]);
  await captain.must('appointment.setCluster', { ...cluster, householdIds: [], leaderId: null });
  expect(await seenBy(captain)).toEqual({ homes: [], free: 6 });
});
