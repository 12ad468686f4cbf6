import { expectSound } from '../world/invariants.ts';
import { smallRoster } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER, type Resident } from '../world/world.ts';
import { uploadFile } from '../world/upload.ts';
import { applicationFor } from './refusals/membership.ts';
import { aMove } from './refusals/community.ts';
import { A_NEED } from './refusals/need.ts';

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
  const membershipId = await applicationFor(world(), 'R122');
  const there = { buildingId: await building('2号楼'), unit: 2, flat: '909' };
  const move = await aMove(world(), there);
  expect(await staff.must('community.moveHousehold', move)).toEqual({ householdId: move.householdId, people: 4 });
  expect(await addressOf(wei)).toBe('2号楼 2 909');
  expect([await countsOf('1号楼'), await countsOf('2号楼')]).toEqual([
    [5, 20],
    [7, 28],
  ]);
  // The old need still counts in the old building, a new one in the new; who waits is let in by the new captain.
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
  });
  expect(counts).toMatchObject({ added: 4, moved: 8, removed: 0, bad: 0 });
  await world().founder.must('community.applyRoster', { importId, acceptRemovals: false });
  expect([await countsOf('1号楼'), await countsOf('2号楼'), await countsOf('3号楼')]).toEqual([
    [6, 24],
    [6, 24],
    [6, 24],
  ]);
});
