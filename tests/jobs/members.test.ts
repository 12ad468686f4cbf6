import { applicationFor } from '../contract/refusals/membership.ts';
import { editedRoster } from '../roster/edit-roster.ts';
import { importFile } from '../roster/roster-acts.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';

const world = useWorld();
const MINUTE_MS = 60_000;

afterEach(() => expectSound(world()));

const minutesPass = (minutes = 3) => world().cloud.clock.jumpTo(world().cloud.clock.now() + minutes * MINUTE_MS);
/** How many of a building have joined, as the job has counted them: people and households. */
const joinedIn = async (name: string) => {
  const { memberCount, joinedHouseholdCount } = await world().founder.must('community.building', {
    buildingId: await world().buildingId(name),
  });
  return [memberCount, joinedHouseholdCount];
};

test('letting somebody in writes no building and no household', async () => {
  const captain = await world().join('captain2');
  const membershipId = await applicationFor(world(), 'R206');
  const before = await world().db.dump();
  await captain.must('membership.approve', { membershipId });
  const changed = (await world().db.changesSince(before)).map((id) => id.split(' ')[0]);
  expect([...new Set(changed)].sort()).toEqual(['events', 'memberships', 'residents']);
});

test('a building knows who has joined, left and moved, minutes later', async () => {
  await world().joinAll('captain3', 'officerB');
  await minutesPass();
  expect([await joinedIn('2号楼'), await joinedIn('3号楼')]).toEqual([
    [2, 2],
    [2, 2],
  ]);
  const [leaver] = await world().joinAll('nong', 'luo');
  await minutesPass();
  expect([await joinedIn('2号楼'), await joinedIn('3号楼')]).toEqual([
    [3, 3],
    [3, 3],
  ]);
  await leaver.must('membership.leave', { residentId: leaver.residentId });
  // 黄 of 2号楼 goes to a household of 3号楼.
  const home = { 户号: 'H31', 片区: 'B区', 楼栋: '3号楼', 单元: '1', 房号: '101', 与户主关系: '家人' };
  await importFile(world(), editedRoster({ R206: home }));
  await minutesPass();
  expect([await joinedIn('2号楼'), await joinedIn('3号楼')]).toEqual([
    [2, 2],
    [3, 2],
  ]);
});
