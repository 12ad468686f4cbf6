import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { aMove } from './refusals/corrections.ts';
import { A_NEED } from './refusals/need.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const runJobs = () => world().cloud.clock.jumpTo(world().cloud.clock.now() + 2 * 60_000, { timers: 'once' });
const figuresOf = async (who: Resident, name: string) => {
  const { waiting, awaitingNod, months } = await who.must('insight.building', {
    buildingId: await world().buildingId(name),
  });
  return { waiting, awaitingNod, said: months.at(-1)?.said };
};
const wallOf = async (who: Resident, name: string) => {
  const buildingId = await world().buildingId(name);
  const { items } = await who.must('need.list', { view: 'building', group: 'unfinished', buildingId });
  return items.map(({ needId }) => needId);
};
const queueOf = async (who: Resident) => {
  const { items, counts } = await who.must('need.queue', { filter: 'all' });
  return [items.map(({ needId }) => needId), counts?.all];
};

test('what is open goes with a household to the wall, the figures and the captain of its new building', async () => {
  const [staff, wei, mo, captain1, captain2] = await world().joinAll('staff', 'wei', 'mo', 'captain1', 'captain2');
  const [open, done, over] = [
    await wei.must('need.post', A_NEED),
    await wei.must('need.post', { ...A_NEED, kind: 'water', text: '水管漏水' }),
    await wei.must('need.post', A_NEED),
  ];
  await wei.must('need.withdraw', over);
  await mo.must('need.claim', { needId: done.needId });
  await mo.must('need.reportDone', { needId: done.needId });
  await runJobs();
  const were = [await figuresOf(staff, '1号楼'), await figuresOf(staff, '2号楼')];
  expect(were).toEqual([
    { waiting: 2, awaitingNod: 1, said: 3 },
    { waiting: 0, awaitingNod: 0, said: 0 },
  ]);
  const move = await aMove(world(), { buildingId: await world().buildingId('2号楼'), unit: 2, flat: '909' });
  await staff.must('community.moveHousehold', move);
  const moved = [
    { waiting: 0, awaitingNod: 0, said: 3 },
    { waiting: 2, awaitingNod: 1, said: 0 },
  ];
  expect([await figuresOf(staff, '1号楼'), await figuresOf(staff, '2号楼')]).toEqual(moved);
  expect([await wallOf(wei, '1号楼'), await wallOf(wei, '2号楼')]).toEqual([[], [done.needId, open.needId]]);
  expect([await queueOf(captain1), await queueOf(captain2)]).toEqual([
    [[], 0],
    [[open.needId, done.needId], 2],
  ]);
  expect((await world().db.one('needs', over.needId))?.buildingId).toBe(await world().buildingId('1号楼'));
  const told = (await mo.must('inbox.list', {})).items.filter(({ kind }) => kind === 'need.movedHere');
  expect(told.length).toBe(1);
  const { events } = await mo.must('need.detail', { needId: open.needId });
  expect(events.map(({ kind }) => kind)).toEqual(['need.posted', 'need.movedHere']);
  // Counted by the job, the figures are the same.
  await runJobs();
  expect([await figuresOf(staff, '1号楼'), await figuresOf(staff, '2号楼')]).toEqual(moved);
});

test('where the call was cut off behind the move, the timer has the needs follow', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const { needId } = await wei.must('need.post', A_NEED);
  const need = async () => (await world().db.one('needs', needId))?.buildingId;
  const before = await need();
  const there = await world().buildingId('3号楼');
  const move = await aMove(world(), { buildingId: there, unit: 2, flat: '808' });
  world().cloud.setFaults({
    rules: [{ fault: 'kill-instance', action: 'database.getDocument', collection: 'needs', calls: [1] }],
  });
  expect(await staff.call('community.moveHousehold', move)).toMatchObject({ ok: false, code: 'NETWORK' });
  world().cloud.setFaults({});
  expect(await need()).toBe(before);
  await runJobs();
  expect([before === there, await need()]).toEqual([false, there]);
});
