import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { countsOf, toldOf } from './redemption-counts.ts';
import { cardOf } from './refusals/household.ts';
import { plantBrought, plantCarried, plantOnTheWay } from './refusals/planted-bringing.ts';
import { plantVoucher } from './refusals/planted-redemptions.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: Date.parse('2026-11-21T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const HOUR_MS = 3_600_000;
const { balanceOf, numbersOf } = countsOf(world);
const kindsOf = async (who: Resident, subject: string) => (await toldOf(who, subject)).map(([kind]) => kind);
const jumpBy = (ms: number) => world().cloud.clock.jumpTo(world().cloud.clock.now() + ms, { timers: 'once' });
const rowOf = async (redemptionId: string) =>
  (await (await world().join('staff')).must('redemption.counter', {})).toBring.find(
    (one) => one.redemptionId === redemptionId,
  );

test('what is brought goes from the owner’s word to the door, and is paid and gone once', async () => {
  const [wei, staff, volunteer] = await world().joinAll('wei', 'staff', 'volunteer');
  const { redemptionId, digits, goodsId } = await plantVoucher(world());
  const had = await balanceOf(wei);
  await wei.must('redemption.bring', { redemptionId, isAsked: true });
  expect((await rowOf(redemptionId))?.bringing).toEqual({ carrierName: null, isHanded: false, until: null });
  await volunteer.must('redemption.carry', { redemptionId });
  expect((await rowOf(redemptionId))?.bringing?.carrierName).toBe(volunteer.person.name);
  await staff.must('redemption.handTo', { redemptionId });
  const until = world().cloud.clock.now() + 48 * HOUR_MS;
  const { bringing } = await wei.must('redemption.detail', { redemptionId });
  expect(bringing).toMatchObject({ carrierName: volunteer.person.name, isHanded: true });
  expect(Math.abs((bringing?.until ?? 0) - until)).toBeLessThan(HOUR_MS);
  expect(await numbersOf(goodsId)).toEqual([5, 1, 4]);
  const door = { redemptionId, by: 'digits', code: digits } as const;
  expect(await volunteer.must('redemption.deliver', door)).toMatchObject({ status: 'redeemed' });
  expect(await volunteer.call('redemption.deliver', door)).toEqual(refused('VOUCHER_REDEEMED'));
  expect([await balanceOf(wei), await numbersOf(goodsId)]).toEqual([had, [4, 0, 4]]);
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({
    ...{ status: 'redeemed', bringing: null },
    redeemed: { name: volunteer.person.name, fetchedBy: 'door' },
  });
  expect(await kindsOf(wei, redemptionId)).toEqual(['redemption.redeemed', 'redemption.carryTaken']);
});

test('before somebody carries it they read the building, and only while they carry it whose it is', async () => {
  const [wei, staff, volunteer, captain] = await world().joinAll('wei', 'staff', 'volunteer', 'captain2');
  const { redemptionId } = await plantBrought(world());
  const readBy = async (who: Resident) => JSON.stringify(await who.must('redemption.toCarry', {}));
  const mineOf = async (who: Resident) => (await who.must('redemption.toCarry', {})).mine;
  const before = await volunteer.must('redemption.toCarry', {});
  expect(before.items.find((one) => one.redemptionId === redemptionId)).toMatchObject({ buildingName: '1号楼' });
  expect(JSON.stringify(before.items)).not.toContain(wei.person.name);
  expect(JSON.stringify(before.items)).not.toContain('"flat"');
  await volunteer.must('redemption.carry', { redemptionId });
  const { flat, unit } = wei.person;
  expect((await mineOf(volunteer))[0]).toMatchObject({ owner: { name: wei.person.name, unit, flat }, isHanded: false });
  expect(await readBy(captain)).not.toContain(redemptionId);
  await volunteer.must('redemption.putDown', { redemptionId });
  expect(await mineOf(volunteer)).toEqual([]);
  await volunteer.must('redemption.carry', { redemptionId });
  await staff.must('redemption.handTo', { redemptionId });
  await staff.must('redemption.takeIn', { redemptionId });
  expect(await mineOf(volunteer)).toEqual([]);
});

test('who has not offered reads of nothing that waits, and who lives there is not asked', async () => {
  const [mo, wei] = await world().joinAll('mo', 'wei');
  const { redemptionId } = await plantBrought(world());
  expect(await mo.must('redemption.toCarry', {})).toEqual({ mayCarry: false, mine: [], items: [] });
  await mo.must('mutual.join', { skills: ['repair'], hours: ['evening'] });
  const seen = (await mo.must('redemption.toCarry', {})).items.map((one) => one.redemptionId);
  expect(seen).toContain(redemptionId);
  await wei.must('mutual.join', { skills: ['repair'], hours: ['evening'] });
  const own = (await wei.must('redemption.toCarry', {})).items.map((one) => one.redemptionId);
  expect(own).not.toContain(redemptionId);
});

test('at the door the card of the household is as good as the digits', async () => {
  const volunteer = await world().join('volunteer');
  const { redemptionId, owner } = await plantOnTheWay(world());
  const home = (await world().db.one('residents', owner.residentId))?.householdId ?? '';
  const code = await cardOf(await world().join('captain1'), home);
  const given = await volunteer.must('redemption.deliver', { redemptionId, by: 'card', code });
  expect(given.status).toBe('redeemed');
});

test('what nobody opened for comes back to the shop, and can be fetched for two days more at least', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const had = await balanceOf(wei);
  const { redemptionId, goodsId, digits } = await plantCarried(world());
  const { lastDay } = await wei.must('redemption.detail', { redemptionId });
  await jumpBy(Date.parse(`${lastDay}T22:00:00+08:00`) - world().cloud.clock.now());
  await staff.must('redemption.handTo', { redemptionId });
  await jumpBy(26 * HOUR_MS);
  await staff.must('redemption.takeIn', { redemptionId });
  const after = await wei.must('redemption.detail', { redemptionId });
  const days = (Date.parse(after.lastDay) - Date.parse(lastDay)) / (24 * HOUR_MS);
  expect([after.status, after.bringing?.carrierName, days]).toEqual(['reserved', null, 4]);
  expect([await balanceOf(wei), await numbersOf(goodsId)]).toEqual([had, [5, 1, 4]]);
  expect((await kindsOf(wei, redemptionId))[0]).toBe('redemption.carryTakenIn');
  await staff.must('redemption.open', { digits });
  await staff.must('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
});

test('on its way it does not end by itself, and two days later it is like every other', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { redemptionId, digits } = await plantCarried(world());
  const { lastDay } = await wei.must('redemption.detail', { redemptionId });
  await jumpBy(Date.parse(`${lastDay}T23:00:00+08:00`) - world().cloud.clock.now());
  await staff.must('redemption.handTo', { redemptionId });
  for (const hours of [25, 22]) {
    await jumpBy(hours * HOUR_MS);
    expect(await wei.call('redemption.cancel', { redemptionId })).toEqual(refused('ON_THE_WAY'));
  }
  expect(await staff.call('redemption.open', { digits })).toEqual(refused('ON_THE_WAY'));
  await jumpBy(3 * HOUR_MS);
  for (const minutes of [1, 2]) await jumpBy(minutes * 61_000);
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({ status: 'expired' });
});

test('whoever carries what is fetched or called back meanwhile is told', async () => {
  const [staff, volunteer] = await world().joinAll('staff', 'volunteer');
  const fetched = await plantCarried(world());
  await staff.must('redemption.open', { digits: fetched.digits });
  await staff.must('redemption.redeem', { redemptionId: fetched.redemptionId, fetchedBy: 'owner', word: null });
  const recalled = await plantOnTheWay(world());
  await staff.must('shop.recall', { goodsId: recalled.goodsId, batchId: null, reason: '米里有虫' });
  for (const minutes of [1, 2]) await jumpBy(minutes * 61_000);
  const dropped = await plantCarried(world());
  await dropped.owner.must('redemption.bring', { redemptionId: dropped.redemptionId, isAsked: false });
  const told = await Promise.all(
    [fetched, recalled, dropped].map(({ redemptionId }) => kindsOf(volunteer, redemptionId)),
  );
  expect(told).toEqual([['redemption.bringDropped'], ['redemption.bringDropped'], ['redemption.bringDropped']]);
});
