import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { detailBy, enterBy, leaveBy } from './draw-calls.ts';
import { A_DRAW } from './refusals/a-draw.ts';
import { plantDraw } from './refusals/planted-draws.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
/** The draw that is held once more. */
let more = '';
const homeOf = async (who: Resident) => (await world().db.one('residents', who.residentId))?.householdId ?? '';

test('drawing once more is another draw that names the first, and both stay', async () => {
  const [captain, admin, wei] = await world().joinAll('captain1', 'admin', 'wei');
  const buildingId = await world().buildingId('1号楼');
  const first = await plantDraw(world(), 'drawn');
  const terms = {
    ...A_DRAW(world()),
    offered: null,
    closesAt: at('2026-11-07T18:00:00'),
    meetsAt: at('2026-11-08T15:00:00'),
    buildingId,
  };
  expect(await captain.call('draw.make', terms)).toEqual(refused('DRAW_HELD_BEFORE'));
  const again = { drawId: first, reason: '又修好了几个车棚' };
  more = (await captain.must('draw.make', { ...terms, again })).drawId;
  expect((await detailBy(wei, first)).later).toEqual([]);
  await admin.must('draw.check', { drawId: more });
  expect((await detailBy(wei, first)).later).toEqual([{ drawId: more, reason: again.reason }]);
  expect((await detailBy(wei, more)).again).toEqual(again);
  expect((await wei.must('draw.list', {})).items.map(({ drawId, status }) => [drawId, status])).toEqual([
    [more, 'open'],
    [first, 'drawn'],
  ]);
});

test('of a draw with one for each, as many are drawn as households stand on the list', async () => {
  const [wei, mo, lan, luo] = await world().joinAll('wei', 'mo', 'lan', 'luo');
  for (const who of [wei, mo, lan]) await enterBy(who, more);
  expect(await enterBy(luo, more)).toEqual(refused('NOT_OF_PLACE'));
  await jumpTo('2026-11-07T18:01:00');
  expect(await detailBy(wei, more)).toMatchObject({ status: 'frozen', entrants: 3, prizes: 3 });
});

test('whoever gives up before anything is drawn keeps a number, and gets nothing', async () => {
  const [mo, wei, captain, luo] = await world().joinAll('mo', 'wei', 'captain1', 'luo');
  expect(await leaveBy(mo, more)).toMatchObject({ ok: true, value: { is: 'gaveUp' } });
  expect((await detailBy(mo, more)).mine).toMatchObject({ is: 'gaveUp', has: null });
  expect((await detailBy(wei, more)).entrants).toBe(3);
  const witnesses = [{ residentId: luo.residentId }, { name: '镇上的老王' }, { name: '镇上的老李' }];
  await captain.must('draw.nameWitnesses', { drawId: more, witnesses });
  for (const [turn, digits] of ['0001', '0002', '0003'].entries())
    await captain.must('draw.sayFor', { drawId: more, turn, digits });
  const { items } = await wei.must('draw.order', { drawId: more });
  expect(items.map(({ prize }) => prize)).toEqual([1, 2, 3]);
  expect(items.filter(({ gaveUp }) => gaveUp).map(({ has, door }) => [has, door])).toEqual([[null, '1号楼1单元201']]);
});

test('a draw nobody entered is over, and one that is taken back says why', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  const buildingId = await world().buildingId('1号楼');
  const terms = {
    ...A_DRAW(world()),
    goods: '菜地',
    closesAt: at('2026-11-09T18:00:00'),
    meetsAt: at('2026-11-10T15:00:00'),
  };
  const { drawId: empty } = await staff.must('draw.make', { ...terms, buildingId });
  const { drawId: back } = await staff.must('draw.make', { ...terms, goods: '摊位' });
  for (const drawId of [empty, back]) await admin.must('draw.check', { drawId });
  expect(await enterBy(wei, back)).toMatchObject({ ok: true });
  await staff.must('draw.withdraw', { drawId: back, reason: '摊位还没批下来' });
  expect(await leaveBy(wei, back)).toEqual(refused('DRAW_NOT_OPEN'));
  await jumpTo('2026-11-09T18:01:00');
  expect([await detailBy(wei, empty), await detailBy(wei, back)]).toMatchObject([
    { status: 'empty', entrants: null },
    { status: 'withdrawn', withdrawnFor: '摊位还没批下来' },
  ]);
});

test('of two households that became one a list has one while homes enter, and a frozen one keeps both numbers', async () => {
  const [staff, wei, mo] = await world().joinAll('staff', 'wei', 'mo');
  const before: string[] = [];
  for (const status of ['open', 'frozen', 'drawn'] as const) before.push(await plantDraw(world(), status));
  const [householdId, intoId] = [await homeOf(mo), await homeOf(wei)];
  await staff.must('community.mergeHouseholds', { householdId, intoId, reason: '两家并成一家' });
  const seen = await Promise.all(before.map((drawId) => detailBy(wei, drawId)));
  expect(seen.map(({ took, entrants, gaveUp, mine: { is } }) => [took, entrants, gaveUp, is])).toEqual([
    [5, null, 0, 'in'],
    [6, 6, 1, 'in'],
    [6, 6, 1, 'in'],
  ]);
});

test('whoever joins a household that is on no list acts for the line that was theirs', async () => {
  const [staff, wei, lan] = await world().joinAll('staff', 'wei', 'lan');
  const homes = (await world().db.all('households')).filter(({ leftAt }) => leftAt === null);
  const [householdId, intoId] = [await homeOf(lan), await homeOf(wei)];
  const only = { homes: homes.filter(({ _id }) => _id === householdId) };
  const hers = await plantDraw(world(), 'frozen', only);
  const hersOpen = await plantDraw(world(), 'open', only);
  await staff.must('community.mergeHouseholds', { householdId, intoId, reason: '两家并成一家' });
  const seen = await Promise.all([hers, hersOpen].map((drawId) => detailBy(wei, drawId)));
  expect(seen.map(({ took, mine: { is, number } }) => [took, is, number])).toEqual([
    [1, 'in', 1],
    [1, 'in', null],
  ]);
  expect(await leaveBy(wei, hers)).toMatchObject({ ok: true, value: { is: 'gaveUp' } });
});
