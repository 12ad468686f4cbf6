import { drawLots } from '../../shared/draw/draw-lots.ts';
import { freezeList } from '../../shared/draw/entrants.ts';
import { recompute } from '../../shared/draw/recompute.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { detailBy, enterBy, leaveBy } from './draw-calls.ts';
import { A_DRAW } from './refusals/a-draw.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
/** The draw that these tests follow from its making on. */
let drawId = '';
const doorsOf = (items: readonly { readonly door: string }[]) => items.map(({ door }) => door);
// The timer comes at whole minutes.
const TIMES = { closesAt: at('2026-11-05T18:00:30'), meetsAt: at('2026-11-06T15:00:00') };
const NAMES = ['棚 1 号', '棚 2 号'];
const THREE_HOMES = ['1号楼1单元201', '1号楼2单元201', '1号楼2单元301'];

test('a draw is checked by a second person, and residents read it from then on', async () => {
  const [captain, staff, wei, luo] = await world().joinAll('captain1', 'staff', 'wei', 'luo');
  const buildingId = await world().buildingId('1号楼');
  const sheds = { ...A_DRAW(world()), ...TIMES, offered: 2, names: NAMES };
  ({ drawId } = await captain.must('draw.make', { ...sheds, buildingId }));
  expect(await captain.call('draw.make', sheds)).toEqual(refused('FORBIDDEN'));
  expect(await wei.call('draw.detail', { drawId })).toEqual(refused('DRAW_NOT_FOUND'));
  expect([(await wei.must('draw.list', {})).drafts, (await wei.must('draw.list', {})).items]).toEqual([[], []]);
  expect((await staff.must('draw.list', {})).drafts.map(({ goods }) => goods)).toEqual(['车棚']);
  expect([(await detailBy(staff, drawId)).may, (await detailBy(captain, drawId)).may]).toEqual([
    ['check', 'withdraw'],
    [],
  ]);
  expect(await enterBy(wei, drawId)).toEqual(refused('DRAW_NOT_OPEN'));
  await staff.must('draw.check', { drawId });
  expect(await detailBy(wei, drawId)).toMatchObject({
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
  expect(await luo.call('draw.detail', { drawId })).toEqual(refused('DRAW_NOT_FOUND'));
});

test('a household enters once, by any of its members or at the table, and leaves freely', async () => {
  const [wei, qin, mo, child, captain] = await world().joinAll('wei', 'qin', 'mo', 'child', 'captain1');
  expect((await detailBy(child, drawId)).mine.is).toBe('tooYoung');
  expect(await enterBy(wei, drawId)).toMatchObject({ ok: true, value: { door: '1号楼2单元301', is: 'in' } });
  expect(await enterBy(qin, drawId)).toEqual(refused('HAS_ENTERED'));
  expect((await detailBy(qin, drawId)).mine.is).toBe('in');
  expect(await enterBy(mo, drawId)).toMatchObject({ ok: true });
  expect(await leaveBy(mo, drawId)).toEqual({
    ok: true,
    value: { drawId, door: '1号楼1单元201', is: 'left' },
  });
  expect(await leaveBy(mo, drawId)).toEqual(refused('NOT_ENTERED'));
  expect((await detailBy(captain, drawId)).took).toBe(1);
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
  expect(await enterBy(lan, drawId)).toEqual(refused('DRAW_NOT_OPEN'));
  expect(await leaveBy(wei, drawId)).toEqual(refused('DRAW_NOT_OPEN'));
  await jumpTo('2026-11-05T18:01:00');
  const shown = await detailBy(wei, drawId);
  const { items } = await wei.must('draw.lines', { drawId });
  expect(items.map(({ number }) => number)).toEqual([1, 2, 3]);
  const list = freezeList({ drawId, goods: '车棚', prizes: 2, names: NAMES, entrants: items });
  expect(shown).toMatchObject({ status: 'frozen', entrants: 3, took: 3, prizes: 2, digest: list?.digest });
  expect(shown.mine).toEqual({
    ...{ is: 'in', place: null, has: null, waiting: null },
    number: items.findIndex(({ door }) => door === '1号楼2单元301') + 1,
  });
  expect((await detailBy(captain, drawId)).mine.is).toBe('out');
});

test('three witnesses draw one after another, and what is out of the bag stays', async () => {
  const [captain, staff, mo, lan, luo] = await world().joinAll('captain1', 'staff', 'mo', 'lan', 'luo');
  const witnesses = [{ residentId: lan.residentId }, { residentId: luo.residentId }, { name: '镇上的老王' }];
  expect(
    await staff.call('draw.nameWitnesses', {
      drawId,
      witnesses: [...witnesses.slice(0, 2), { residentId: captain.residentId }],
    }),
  ).toEqual(refused('WITNESSES_WRONG'));
  await captain.must('draw.nameWitnesses', { drawId, witnesses });
  expect(await detailBy(lan, drawId)).toMatchObject({
    turn: 0,
    witnesses: [
      { name: lan.person.name, isMe: true, digits: null },
      { name: luo.person.name, isMe: false, digits: null },
      { name: '镇上的老王', isMe: false, digits: null },
    ],
  });
  // Somebody of another building finds what they are witness of.
  expect((await detailBy(luo, drawId)).witnesses.map(({ isMe }) => isMe)).toEqual([false, true, false]);
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
  const { digest, witnesses, prizes, goods, names, mine, turn } = await detailBy(wei, drawId);
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
  expect((await detailBy(wei, drawId)).gaveUp).toBe(2);
});
