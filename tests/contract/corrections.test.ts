import { applyUntilDone } from '../roster/roster-acts.ts';
import { expectSound } from '../world/invariants.ts';
import { smallRoster } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER, type Resident } from '../world/world.ts';
import { uploadFile } from '../world/upload.ts';
import { applicationFor } from './refusals/membership.ts';
import { aMove, aRegridding, aSplit } from './refusals/corrections.ts';
import { A_NEED } from './refusals/need.ts';
import { AN_OPINION } from './refusals/review.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const FORBIDDEN = { ok: false, code: 'FORBIDDEN' };
const building = (name: string) => world().buildingId(name);
const countsOf = async (name: string) => {
  const found = await world().db.one('buildings', await building(name));
  return [found?.householdCount, found?.residentCount];
};
const peopleOf = async (householdId: string) =>
  (await world().db.all('residents')).filter((one) => one.householdId === householdId && one.leftAt === null);
const addressOf = async (who: Resident) => {
  const me = await who.must('membership.me', {});
  return me.kind === 'resident' ? `${me.buildingName} ${String(me.unit)} ${me.flat}` : me.kind;
};

test('a household moves with all its people, and what happened stays where it happened', async () => {
  const [staff, wei, captain1, captain2] = await world().joinAll('staff', 'wei', 'captain1', 'captain2');
  const before = await wei.must('need.post', A_NEED);
  await wei.must('need.withdraw', before);
  const membershipId = await applicationFor(world(), 'R122');
  const there = { buildingId: await building('2号楼'), unit: 2, flat: '909' };
  const move = await aMove(world(), there);
  expect(await staff.must('community.moveHousehold', move)).toEqual({ householdId: move.householdId, people: 4 });
  expect(await addressOf(wei)).toBe('2号楼 2 909');
  expect([await countsOf('1号楼'), await countsOf('2号楼')]).toEqual([
    [5, 20],
    [7, 28],
  ]);
  // What is finished stays in the old building, a new one is in the new; who waits is let in by the new captain.
  const after = await wei.must('need.post', A_NEED);
  const places = await Promise.all(
    [before, after].map(async ({ needId }) => (await world().db.one('needs', needId))?.buildingId),
  );
  expect(places).toEqual([await building('1号楼'), there.buildingId]);
  expect(await captain1.call('membership.approve', { membershipId })).toEqual(FORBIDDEN);
  await captain2.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
  const home = (await world().db.one('residents', wei.residentId))?.pastHomes[0];
  expect(home).toMatchObject({ buildingId: await building('1号楼'), unit: 2, flat: '301' });
  const told = (await world().db.all('events')).filter(({ kind }) => kind === 'community.householdMoved');
  expect(told).toMatchObject([{ subject: move.householdId, reason: '他家换房', from: '2-301', to: '2号楼2单元909' }]);
});

test('two households that want one flat at once: exactly one moves in', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const all = (await world().db.all('households')).filter(({ unit, flat }) => unit === 1 && flat === '301');
  const there = { buildingId: await building('3号楼'), unit: 2, flat: '808', reason: '他家换房' };
  const [one, other] = all.map(({ _id }) => _id);
  const answers = await Promise.all([
    staff.persist('community.moveHousehold', { ...there, householdId: one ?? '' }),
    admin.persist('community.moveHousehold', { ...there, householdId: other ?? '' }),
  ]);
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['FLAT_TAKEN', 'ok']);
});

test('whoever has died or moved away holds nothing and has no account, and the last one empties the household', async () => {
  const [staff, luo] = await world().joinAll('staff', 'luo');
  const householdId = (await world().db.one('residents', luo.residentId))?.householdId ?? '';
  const [first, ...others] = (await peopleOf(householdId)).map(({ _id }) => _id);
  const gone = { how: 'died', reason: '上个月走了' } as const;
  expect(await staff.must('community.markGone', { ...gone, residentId: first ?? '' })).toEqual({
    ...{ residentId: first, isHouseholdEmpty: false },
  });
  const answers = [];
  for (const residentId of others) answers.push(await staff.must('community.markGone', { ...gone, residentId }));
  expect(answers.map(({ isHouseholdEmpty }) => isHouseholdEmpty)).toEqual([false, false, true]);
  expect(await addressOf(luo)).toBe('stranger');
  expect((await world().db.one('households', householdId))?.leftAt).not.toBeNull();
});

test('nobody marks themselves, and the staff no administrator', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const gone = { how: 'left', reason: '搬走了' } as const;
  expect(await staff.call('community.markGone', { ...gone, residentId: staff.residentId })).toEqual(FORBIDDEN);
  expect(await staff.call('community.markGone', { ...gone, residentId: admin.residentId })).toEqual(FORBIDDEN);
  expect(await admin.call('community.markGone', { ...gone, residentId: 'resident_test_-founder' })).toEqual(FORBIDDEN);
});

test('a roster that still says otherwise tells it before it puts it back', async () => {
  const { importId, counts } = await world().founder.must('community.checkRoster', {
    fileId: await uploadFile(world().cloud.url, FOUNDER.openid, smallRoster()),
    answers: [],
  });
  expect(counts).toMatchObject({ added: 4, moved: 8, removed: 0, bad: 0 });
  const second = await world().join('staff');
  await second.must('community.confirmRoster', { importId, people: 8 });
  await applyUntilDone(world(), importId);
  expect([await countsOf('1号楼'), await countsOf('2号楼'), await countsOf('3号楼')]).toEqual([
    [6, 24],
    [6, 24],
    [6, 24],
  ]);
});

const reviewOf1 = async () => {
  const home = await building('1号楼');
  const review = (await world().db.all('reviews')).find(({ buildingId }) => buildingId === home);
  if (!review) throw new Error('nothing was said');
  return review.tally;
};
const householdOf = async (who: Resident) => (await world().db.one('residents', who.residentId))?.householdId ?? '';
const codesOf = (answers: readonly ({ readonly ok: true } | { readonly ok: false; readonly code: string })[]) =>
  answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort();

test('who leaves a household leaves there what was said, and its card is dead', async () => {
  const [staff, admin, wei, captain] = await world().joinAll('staff', 'admin', 'wei', 'captain1');
  const { opinionId } = await wei.must('review.say', AN_OPINION);
  const { needId } = await wei.must('need.post', A_NEED);
  const before = await reviewOf1();
  const old = await householdOf(wei);
  const { code } = await captain.must('household.issueCard', { householdId: old });
  const split = await aSplit(world());
  const taps = [staff.persist('community.splitHousehold', split), admin.persist('community.splitHousehold', split)];
  expect(codesOf(await Promise.all(taps))).toEqual(['PEOPLE_NOT_POSSIBLE', 'ok']);
  expect([await addressOf(wei), await householdOf(wei)]).toEqual(['1号楼 2 919', 'household_test_h919']);
  expect(await countsOf('1号楼')).toEqual([7, 24]);
  // The household that spoke counts once, and the one that came out of it is asked for itself.
  expect(await reviewOf1()).toEqual({ ...before, asked: before.asked + 1 });
  const told = [await world().db.one('opinions', opinionId), await world().db.one('needs', needId)];
  expect(told.map((one) => one?.householdId)).toEqual([old, old]);
  await wei.must('review.sayNothing', {});
  expect(await reviewOf1()).toMatchObject({ asked: before.asked + 1, spoke: before.spoke + 1, nil: before.nil + 1 });
  const home = { buildingId: await building('1号楼'), unit: 2, flat: '301' };
  expect((await captain.must('household.find', home)).card).toBeNull();
  const left = (await peopleOf(old))[0]?._id ?? '';
  const shown = { ...A_NEED, residentId: left, consent: { how: 'card', code } } as const;
  expect(await captain.call('need.postFor', shown)).toEqual({ ok: false, code: 'CARD_WRONG' });
});

test('two households become one whichever is told to join, and a review counts them once', async () => {
  const [staff, admin, wei, lan] = await world().joinAll('staff', 'admin', 'wei', 'lan');
  await lan.must('review.say', AN_OPINION);
  const before = await reviewOf1();
  const [apart, other] = [await householdOf(wei), await householdOf(lan)];
  const reason = '两家住一起了';
  const both = [
    staff.persist('community.mergeHouseholds', { householdId: apart, intoId: other, reason }),
    admin.persist('community.mergeHouseholds', { householdId: other, intoId: apart, reason }),
  ];
  expect(codesOf(await Promise.all(both))).toEqual(['HOUSEHOLD_NOT_FOUND', 'ok']);
  // 韦 had nothing to say, and 蓝 said something: the household that they are said something.
  expect(await reviewOf1()).toEqual({
    ...before,
    ...{ asked: before.asked - 1, spoke: before.spoke - 1, nil: before.nil - 1 },
  });
  expect(await householdOf(wei)).toBe(await householdOf(lan));
  const gone = (await householdOf(wei)) === other ? apart : other;
  expect((await world().db.one('households', gone))?.leftAt).not.toBeNull();
  expect(await admin.call('household.issueCard', { householdId: gone })).toEqual({
    ...{ ok: false, code: 'HOUSEHOLD_NOT_FOUND' },
  });
  expect(await countsOf('1号楼')).toEqual([6, 24]);
});

test('a building goes to another grid with its rights, and its people follow where the call was cut off', async () => {
  const [staff, officerA, officerB] = await world().joinAll('staff', 'officerA', 'officerB');
  const regridding = await aRegridding(world());
  const { buildingId } = regridding;
  const home = { buildingId, unit: 1, flat: '101' };
  expect(codesOf([await officerA.call('household.find', home), await officerB.call('household.find', home)])).toEqual([
    ...['FORBIDDEN', 'ok'],
  ]);
  world().cloud.setFaults({
    rules: [{ fault: 'kill-instance', action: 'database.modifyDocument', collection: 'households', calls: [1] }],
  });
  const { clock } = world().cloud;
  await staff.call('community.regridBuilding', regridding);
  world().cloud.setFaults({});
  expect([await officerA.call('household.find', home), (await officerB.call('household.find', home)).ok]).toEqual([
    ...[FORBIDDEN, true],
  ]);
  const gridsOf = async () => [
    ...new Set(
      (await world().db.all('residents')).filter((one) => one.buildingId === buildingId).map((one) => one.gridName),
    ),
  ];
  expect(await gridsOf()).toEqual(['A区']);
  await clock.jumpTo(clock.now() + 120_000);
  expect(await gridsOf()).toEqual(['B区']);
  const { grids } = await officerA.must('community.directory', {});
  expect(grids.map(({ name, buildings }) => [name, buildings.map((one) => one.name)])).toEqual([
    ['A区', ['1号楼']],
    ['B区', ['2号楼', '3号楼']],
  ]);
});
