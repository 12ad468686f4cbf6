import { drawLots } from '../../shared/draw/draw-lots.ts';
import { freezeList } from '../../shared/draw/entrants.ts';
import { recompute } from '../../shared/draw/recompute.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_DRAW } from './refusals/draw.ts';
import { plantDraw } from './refusals/planted-draws.ts';

const world = useWorld({ startAt: Date.parse('2026-11-02T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const at = (text: string): number => Date.parse(`${text}+08:00`);
const jumpTo = (text: string) => world().cloud.clock.jumpTo(at(text), { timers: 'once' });
const made: Record<string, string> = {};
const idOf = (name: string): string => made[name] ?? '';
const detailBy = (who: Resident, name: string) => who.must('draw.detail', { drawId: idOf(name) });
const enterBy = (who: Resident, name: string) => who.call('draw.enter', { drawId: idOf(name) });
const leaveBy = (who: Resident, name: string) => who.call('draw.leave', { drawId: idOf(name) });
const refused = (code: string) => ({ ok: false, code });
const doorsOf = (items: readonly { readonly door: string }[]) => items.map(({ door }) => door);
// The timer comes at whole minutes.
const TIMES = { closesAt: at('2026-11-05T18:00:30'), meetsAt: at('2026-11-06T15:00:00') };
const NAMES = ['棚 1 号', '棚 2 号'];
const THREE_HOMES = ['1号楼1单元201', '1号楼2单元201', '1号楼2单元301'];

test('a draw is checked by a second person, and residents read it from then on', async () => {
  const [captain, staff, wei, luo] = await world().joinAll('captain1', 'staff', 'wei', 'luo');
  const buildingId = await world().buildingId('1号楼');
  const sheds = { ...A_DRAW(world()), ...TIMES, offered: 2, names: NAMES };
  made['sheds'] = (await captain.must('draw.make', { ...sheds, buildingId })).drawId;
  expect(await captain.call('draw.make', sheds)).toEqual(refused('FORBIDDEN'));
  expect(await wei.call('draw.detail', { drawId: idOf('sheds') })).toEqual(refused('DRAW_NOT_FOUND'));
  expect([(await wei.must('draw.list', {})).drafts, (await wei.must('draw.list', {})).items]).toEqual([[], []]);
  expect((await staff.must('draw.list', {})).drafts.map(({ goods }) => goods)).toEqual(['车棚']);
  expect([(await detailBy(staff, 'sheds')).may, (await detailBy(captain, 'sheds')).may]).toEqual([
    ['check', 'withdraw'],
    [],
  ]);
  expect(await enterBy(wei, 'sheds')).toEqual(refused('DRAW_NOT_OPEN'));
  await staff.must('draw.check', { drawId: idOf('sheds') });
  expect(await detailBy(wei, 'sheds')).toMatchObject({
    ...{
      status: 'open',
      goods: '车棚',
      prizes: 2,
      names: NAMES,
      took: 0,
      entrants: null,
      digest: null,
      witnesses: [],
      turn: null,
    },
    ...{ made: { name: captain.person.name }, checked: { name: staff.person.name }, may: [], isIn: false },
    mine: { is: 'can', number: null, place: null, has: null, waiting: null },
  });
  expect(await luo.call('draw.detail', { drawId: idOf('sheds') })).toEqual(refused('DRAW_NOT_FOUND'));
});

test('a household enters once, by any of its members or at the table, and leaves freely', async () => {
  const [wei, qin, mo, child, captain] = await world().joinAll('wei', 'qin', 'mo', 'child', 'captain1');
  const drawId = idOf('sheds');
  expect((await detailBy(child, 'sheds')).mine.is).toBe('tooYoung');
  expect(await enterBy(wei, 'sheds')).toMatchObject({ ok: true, value: { door: '1号楼2单元301', is: 'in' } });
  expect(await enterBy(qin, 'sheds')).toEqual(refused('HAS_ENTERED'));
  expect((await detailBy(qin, 'sheds')).mine.is).toBe('in');
  expect(await enterBy(mo, 'sheds')).toMatchObject({ ok: true });
  expect(await leaveBy(mo, 'sheds')).toEqual({
    ok: true,
    value: { drawId, door: '1号楼1单元201', is: 'left' },
  });
  expect(await leaveBy(mo, 'sheds')).toEqual(refused('NOT_ENTERED'));
  expect((await detailBy(captain, 'sheds')).took).toBe(1);
  expect(await captain.must('draw.enterFor', { drawId, residentId: mo.residentId })).toMatchObject({ is: 'in' });
  // Somebody who has no account.
  expect(await captain.must('draw.enterFor', { drawId, residentId: 'resident_test_r117' })).toMatchObject({
    door: '1号楼2单元201',
  });
  expect(await captain.call('draw.enterFor', { drawId, residentId: 'resident_test_r221' })).toEqual(
    refused('FORBIDDEN'),
  );
  const { items, next } = await wei.must('draw.lines', { drawId });
  expect([doorsOf(items).sort(), items.map(({ number }) => number), next]).toEqual([THREE_HOMES, [0, 0, 0], null]);
  expect((await wei.must('draw.list', {})).items).toMatchObject([{ goods: '车棚', isIn: true, status: 'open' }]);
});

test('at its instant the list is frozen, whether the timer has been there or not, and is the one of its digest', async () => {
  const [wei, lan, captain] = await world().joinAll('wei', 'lan', 'captain1');
  await jumpTo('2026-11-05T18:00:30');
  expect(await enterBy(lan, 'sheds')).toEqual(refused('DRAW_NOT_OPEN'));
  expect(await leaveBy(wei, 'sheds')).toEqual(refused('DRAW_NOT_OPEN'));
  await jumpTo('2026-11-05T18:01:00');
  const shown = await detailBy(wei, 'sheds');
  const { items } = await wei.must('draw.lines', { drawId: idOf('sheds') });
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3]);
  const list = freezeList({ drawId: idOf('sheds'), goods: '车棚', prizes: 2, names: NAMES, entrants: items });
  expect(shown).toMatchObject({ status: 'frozen', entrants: 3, took: 3, prizes: 2, digest: list?.digest });
  expect(shown.mine).toEqual({
    ...{ is: 'in', place: null, has: null, waiting: null },
    number: items.findIndex(({ door }) => door === '1号楼2单元301') + 1,
  });
  expect((await detailBy(captain, 'sheds')).mine.is).toBe('out');
});

test('three witnesses draw one after another, and what is out of the bag stays', async () => {
  const [captain, staff, mo, lan, luo] = await world().joinAll('captain1', 'staff', 'mo', 'lan', 'luo');
  const drawId = idOf('sheds');
  const witnesses = [{ residentId: lan.residentId }, { residentId: luo.residentId }, { name: '镇上的老王' }];
  expect(
    await staff.call('draw.nameWitnesses', {
      drawId,
      witnesses: [...witnesses.slice(0, 2), { residentId: captain.residentId }],
    }),
  ).toEqual(refused('WITNESSES_WRONG'));
  await captain.must('draw.nameWitnesses', { drawId, witnesses });
  expect(await detailBy(lan, 'sheds')).toMatchObject({
    turn: 0,
    witnesses: [
      { name: lan.person.name, isMe: true, digits: null },
      { name: luo.person.name, isMe: false, digits: null },
      { name: '镇上的老王', isMe: false, digits: null },
    ],
  });
  // Somebody of another building finds what they are witness of.
  expect((await detailBy(luo, 'sheds')).witnesses.map(({ isMe }) => isMe)).toEqual([false, true, false]);
  const say = (who: Resident, turn: number, digits: string) => who.call('draw.say', { drawId, turn, digits });
  expect(await say(luo, 1, '5208')).toEqual(refused('NOT_YOUR_TURN'));
  // Whoever draws and lives elsewhere finds it, and only there.
  const witnessing = async (who: Resident) => (await who.must('draw.list', {})).witnessing.map((draw) => draw.drawId);
  expect([await witnessing(luo), await witnessing(lan), await witnessing(mo)]).toEqual([[drawId], [], []]);
  expect((await luo.must('draw.list', {})).items).toEqual([]);
  expect(await say(mo, 0, '7136')).toEqual(refused('NOT_WITNESS'));
  const first = await say(lan, 0, '7136');
  expect(first).toEqual({ ok: true, value: { drawId, status: 'frozen' } });
  expect([await say(lan, 0, '7136'), await say(lan, 0, '7137')]).toEqual([first, refused('DIGITS_STAND')]);
  expect(await captain.call('draw.nameWitnesses', { drawId, witnesses })).toEqual(refused('DRAW_BEGUN'));
  expect(await staff.call('draw.withdraw', { drawId, reason: '换一个人来摸' })).toEqual(refused('DRAW_BEGUN'));
  await luo.must('draw.say', { drawId, turn: 1, digits: '5208' });
  expect(await mo.call('draw.order', { drawId })).toEqual(refused('DRAW_NOT_DRAWN'));
  expect(await captain.must('draw.sayFor', { drawId, turn: 2, digits: '9940' })).toEqual({ drawId, status: 'drawn' });
});

test('whoever has list and digits draws the same again', async () => {
  const wei = await world().join('wei');
  const drawId = idOf('sheds');
  const { digest, witnesses, prizes, goods, names, mine, turn } = await detailBy(wei, 'sheds');
  const entrants = (await wei.must('draw.lines', { drawId })).items.map(({ key, door }) => ({ key, door }));
  const { items } = await wei.must('draw.order', { drawId });
  const drawn = witnesses.map(({ digits }) => digits ?? '');
  expect([drawn, turn]).toEqual([['7136', '5208', '9940'], null]);
  const published = { drawId, goods, prizes: prizes ?? 0, names, entrants, digest: digest ?? '', drawn };
  expect(recompute({ ...published, order: items.map(({ key }) => key) }).is).toBe('same');
  const steps = drawLots(published, drawn);
  expect(items.map(({ key, prize, has }) => [key, prize, has])).toEqual(
    steps.map(({ entrant, prize }) => [entrant.key, prize, prize]),
  );
  const place = items.findIndex(({ door }) => door === '1号楼2单元301') + 1;
  expect(mine).toMatchObject({ is: 'in', place, has: place <= 2 ? place : null, waiting: place === 3 ? 1 : null });
});

test('whoever gives up what they have hands it to the first who waits, and their number stays', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const drawId = idOf('sheds');
  const orderNow = async () =>
    (await wei.must('draw.order', { drawId })).items.map(({ place, has, gaveUp }) => [place, has, gaveUp]);
  const households = new Map(
    (await world().db.all('drawEntries'))
      .filter((one) => one.drawId === drawId)
      .map((one) => [one._id as string, one.householdId]),
  );
  const residentAt = async (place: number): Promise<string> => {
    const line = (await wei.must('draw.order', { drawId })).items.find((one) => one.place === place);
    const home = households.get(line?.key ?? '');
    return (
      (await world().db.all('residents')).find(
        ({ householdId, birthYear }) => householdId === home && birthYear !== 2016,
      )?._id ?? ''
    );
  };
  expect(await captain.must('draw.leaveFor', { drawId, residentId: await residentAt(2) })).toMatchObject({
    is: 'gaveUp',
  });
  expect(await orderNow()).toEqual([
    [1, 1, false],
    [2, null, true],
    [3, 2, false],
  ]);
  expect(await captain.call('draw.leaveFor', { drawId, residentId: await residentAt(2) })).toEqual(
    refused('NOT_ENTERED'),
  );
  await captain.must('draw.leaveFor', { drawId, residentId: await residentAt(3) });
  expect(await orderNow()).toEqual([
    [1, 1, false],
    [2, null, true],
    [3, null, true],
  ]);
  expect((await detailBy(wei, 'sheds')).gaveUp).toBe(2);
});

test('drawing once more is another draw that names the first, and both stay', async () => {
  const [captain, admin, wei] = await world().joinAll('captain1', 'admin', 'wei');
  const buildingId = await world().buildingId('1号楼');
  const terms = {
    ...A_DRAW(world()),
    offered: null,
    closesAt: at('2026-11-07T18:00:00'),
    meetsAt: at('2026-11-08T15:00:00'),
    buildingId,
  };
  expect(await captain.call('draw.make', terms)).toEqual(refused('DRAW_HELD_BEFORE'));
  const again = { drawId: idOf('sheds'), reason: '又修好了几个车棚' };
  made['more'] = (await captain.must('draw.make', { ...terms, again })).drawId;
  expect((await detailBy(wei, 'sheds')).later).toEqual([]);
  await admin.must('draw.check', { drawId: idOf('more') });
  expect((await detailBy(wei, 'sheds')).later).toEqual([{ drawId: idOf('more'), reason: again.reason }]);
  expect((await detailBy(wei, 'more')).again).toEqual(again);
  expect((await wei.must('draw.list', {})).items.map(({ drawId, status }) => [drawId, status])).toEqual([
    [idOf('more'), 'open'],
    [idOf('sheds'), 'drawn'],
  ]);
});

test('of a draw with one for each, as many are drawn as households stand on the list', async () => {
  const [wei, mo, lan, luo] = await world().joinAll('wei', 'mo', 'lan', 'luo');
  for (const who of [wei, mo, lan]) await enterBy(who, 'more');
  expect(await enterBy(luo, 'more')).toEqual(refused('NOT_OF_PLACE'));
  await jumpTo('2026-11-07T18:01:00');
  expect(await detailBy(wei, 'more')).toMatchObject({ status: 'frozen', entrants: 3, prizes: 3 });
});

test('whoever gives up before anything is drawn keeps a number, and gets nothing', async () => {
  const [mo, wei, captain, luo] = await world().joinAll('mo', 'wei', 'captain1', 'luo');
  const drawId = idOf('more');
  expect(await leaveBy(mo, 'more')).toMatchObject({ ok: true, value: { is: 'gaveUp' } });
  expect((await detailBy(mo, 'more')).mine).toMatchObject({ is: 'gaveUp', has: null });
  expect((await detailBy(wei, 'more')).entrants).toBe(3);
  const witnesses = [{ residentId: luo.residentId }, { name: '镇上的老王' }, { name: '镇上的老李' }];
  await captain.must('draw.nameWitnesses', { drawId, witnesses });
  for (const [turn, digits] of ['0001', '0002', '0003'].entries())
    await captain.must('draw.sayFor', { drawId, turn, digits });
  const { items } = await wei.must('draw.order', { drawId });
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
  made['empty'] = (await staff.must('draw.make', { ...terms, buildingId })).drawId;
  made['back'] = (await staff.must('draw.make', { ...terms, goods: '摊位' })).drawId;
  for (const name of ['empty', 'back']) await admin.must('draw.check', { drawId: idOf(name) });
  expect(await enterBy(wei, 'back')).toMatchObject({ ok: true });
  await staff.must('draw.withdraw', { drawId: idOf('back'), reason: '摊位还没批下来' });
  expect(await leaveBy(wei, 'back')).toEqual(refused('DRAW_NOT_OPEN'));
  await jumpTo('2026-11-09T18:01:00');
  expect([await detailBy(wei, 'empty'), await detailBy(wei, 'back')]).toMatchObject([
    { status: 'empty', entrants: null },
    { status: 'withdrawn', withdrawnFor: '摊位还没批下来' },
  ]);
});

test('of two households that became one a list has one while homes enter, and a frozen one keeps both numbers', async () => {
  const [staff, wei, mo] = await world().joinAll('staff', 'wei', 'mo');
  made['entering'] = await plantDraw(world(), 'open');
  made['frozenBefore'] = await plantDraw(world(), 'frozen');
  made['drawnBefore'] = await plantDraw(world(), 'drawn');
  const homeOf = async (who: Resident) => (await world().db.one('residents', who.residentId))?.householdId ?? '';
  const [householdId, intoId] = [await homeOf(mo), await homeOf(wei)];
  await staff.must('community.mergeHouseholds', { householdId, intoId, reason: '两家并成一家' });
  const seen = await Promise.all(['entering', 'frozenBefore', 'drawnBefore'].map((name) => detailBy(wei, name)));
  expect(seen.map(({ took, entrants, gaveUp, mine: { is } }) => [took, entrants, gaveUp, is])).toEqual([
    [5, null, 0, 'in'],
    [6, 6, 1, 'in'],
    [6, 6, 1, 'in'],
  ]);
});

test('whoever joins a household that is on no list acts for the line that was theirs', async () => {
  const [staff, wei, lan] = await world().joinAll('staff', 'wei', 'lan');
  const homes = (await world().db.all('households')).filter(({ leftAt }) => leftAt === null);
  const homeOf = async (who: Resident) => (await world().db.one('residents', who.residentId))?.householdId ?? '';
  const [householdId, intoId] = [await homeOf(lan), await homeOf(wei)];
  const only = { homes: homes.filter(({ _id }) => _id === householdId) };
  made['hers'] = await plantDraw(world(), 'frozen', only);
  made['hersOpen'] = await plantDraw(world(), 'open', only);
  await staff.must('community.mergeHouseholds', { householdId, intoId, reason: '两家并成一家' });
  const seen = await Promise.all(['hers', 'hersOpen'].map((name) => detailBy(wei, name)));
  expect(seen.map(({ took, mine: { is, number } }) => [took, is, number])).toEqual([
    [1, 'in', 1],
    [1, 'in', null],
  ]);
  expect(await leaveBy(wei, 'hers')).toMatchObject({ ok: true, value: { is: 'gaveUp' } });
});
