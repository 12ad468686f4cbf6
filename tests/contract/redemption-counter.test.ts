import { addDays } from '../../shared/kernel/calendar.ts';
import { startOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { cardAccount, residentAccount } from '../../shared/points/account.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { countsOf, toldOf } from './redemption-counts.ts';
import { cardOf } from './refusals/household.ts';
import { givePoints, plantInHand, plantSheet, plantVoucher } from './refusals/planted-redemptions.ts';
import { plantGoods } from './refusals/planted-shop.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-21T10:00:00') });
afterEach(() => expectSound(world()));

const { balanceOf, numbersOf } = countsOf(world);
const jumpTo = jumping(world);

test('what was ticked on paper is entered, and what does not fit is said by a person', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const before = await plantVoucher(world());
  const gone = await plantVoucher(world());
  const { sheetId, redemptionId, goodsId, line } = await plantSheet(world(), staff);
  const { lines } = await staff.must('redemption.sheet', { sheetId });
  const lineOf = (id: string) => lines.findIndex((one) => one.redemptionId === id);
  await admin.must('redemption.open', { digits: before.digits });
  await admin.must('redemption.redeem', { redemptionId: before.redemptionId, fetchedBy: 'owner', word: null });
  await wei.must('redemption.cancel', { redemptionId: gone.redemptionId });
  const tick = async (place: number) => (await staff.must('redemption.tick', { sheetId, line: place })).met;
  const met = [
    await tick(line),
    await tick(line),
    await tick(lineOf(before.redemptionId)),
    await tick(lineOf(gone.redemptionId)),
  ];
  expect(met).toEqual(['given', 'given', 'redeemed', 'cancelled']);
  expect(await numbersOf(goodsId)).toEqual([4, 0, 4]);
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({ status: 'redeemed' });
  const settle = (id: string, how: 'wrongTick' | 'handedOut') =>
    admin.must('redemption.settle', { sheetId, line: lineOf(id), how });
  await settle(before.redemptionId, 'wrongTick');
  const shown = async () => {
    const { ticked, matched, differing, open } = await staff.must('redemption.sheet', { sheetId });
    return { ticked, matched, differing, open };
  };
  expect(await shown()).toEqual({ ticked: 3, matched: 1, differing: 2, open: 1 });
  await settle(gone.redemptionId, 'handedOut');
  expect(await shown()).toEqual({ ticked: 3, matched: 1, differing: 2, open: 0 });
  const after = (await staff.must('redemption.sheet', { sheetId })).lines[lineOf(gone.redemptionId)];
  expect([after?.status, after?.tick?.name, after?.solved?.how, after?.solved?.name]).toEqual([
    ...['cancelled', staff.person.name, 'handedOut', admin.person.name],
  ]);
});

test('what somebody had who died goes to the card of the household once two have signed', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const dead = await world().join('R123');
  const household = (await world().db.one('residents', dead.residentId))?.householdId;
  if (!household) throw new Error('nobody lives there');
  const cardHas = async () => (await world().db.one('accounts', cardAccount(household)))?.balance ?? 0;
  const before = await cardHas();
  await givePoints(world(), residentAccount(dead.residentId), 25);
  const { redemptionId } = await plantVoucher(world(), { owner: dead });
  await staff.must('redemption.askEstate', { residentId: dead.residentId });
  const maySign = async (who: Resident) =>
    (await who.must('redemption.estates', {})).items.map((one) => [one.residentId, one.maySign]);
  expect([await maySign(staff), await maySign(admin)]).toEqual([[[dead.residentId, false]], [[dead.residentId, true]]]);
  expect([await balanceOf(dead), await cardHas()]).toEqual([25, before]);
  const answer = await admin.must('redemption.signEstate', { residentId: dead.residentId });
  expect([answer.amount, await balanceOf(dead), await cardHas()]).toEqual([85, 0, before + 85]);
  expect((await world().db.one('redemptions', redemptionId))?.status).toBe('cancelled');
  expect(await maySign(admin)).toEqual([]);
});

test('who fetches for another says the owner’s word', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { redemptionId, digits } = await plantVoucher(world());
  await wei.must('redemption.name', { redemptionId, name: '小燕' });
  const { collector } = await wei.must('redemption.detail', { redemptionId });
  const shown = await staff.must('redemption.open', { digits });
  expect([shown.collector?.name, new Set(shown.collector?.words).size]).toEqual(['小燕', 3]);
  expect(shown.collector?.words).toContain(collector?.word);
  expect(JSON.stringify(shown)).not.toContain('"word"');
  const right = { redemptionId, fetchedBy: 'collector', word: collector?.word ?? null } as const;
  expect(await staff.must('redemption.redeem', right)).toMatchObject({ status: 'redeemed' });
});

test('one wrong word stops it, its owner is asked, and the next word is another one', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { redemptionId, digits, goodsId } = await plantVoucher(world());
  await wei.must('redemption.name', { redemptionId, name: '小燕' });
  const { collector } = await wei.must('redemption.detail', { redemptionId });
  const shown = await staff.must('redemption.open', { digits });
  const wrong = shown.collector?.words.find((one) => one !== collector?.word) ?? null;
  const answer = await staff.must('redemption.redeem', { redemptionId, fetchedBy: 'collector', word: wrong });
  expect([answer.status, await numbersOf(goodsId)]).toEqual(['stopped', [5, 1, 4]]);
  expect(await staff.call('redemption.open', { digits })).toEqual(refused('VOUCHER_STOPPED'));
  expect(await toldOf(wei, redemptionId)).toEqual([['redemption.stopped', '大米 1 袋']]);
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({ stopped: { why: 'wrongWord' } });
  await wei.must('redemption.resume', { redemptionId });
  await staff.must('redemption.open', { digits });
  const { collector: anew } = await wei.must('redemption.detail', { redemptionId });
  const right = { redemptionId, fetchedBy: 'collector', word: anew?.word ?? null } as const;
  expect(await staff.must('redemption.redeem', right)).toMatchObject({ status: 'redeemed' });
});

test('while one counter has a voucher no other is told that it is good, and after five minutes another may', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const { redemptionId, digits } = await plantInHand(world(), staff);
  expect(await admin.call('redemption.open', { digits })).toEqual(refused('AT_COUNTER'));
  expect(await wei.call('redemption.cancel', { redemptionId })).toEqual(refused('AT_COUNTER'));
  await jumpTo(world().cloud.clock.now() + 5 * 60_000);
  await admin.must('redemption.open', { digits });
  const give = { redemptionId, fetchedBy: 'owner', word: null } as const;
  expect(await staff.call('redemption.redeem', give)).toEqual(refused('AT_COUNTER'));
  await admin.must('redemption.redeem', give);
});

test('a voucher that a counter has in hand at midnight is still given', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { redemptionId, digits } = await plantVoucher(world());
  const { lastDay } = await wei.must('redemption.detail', { redemptionId });
  const end = startOfBeijingDay(addDays(lastDay as LocalDate, 1));
  await jumpTo(end - 60_000);
  await staff.must('redemption.open', { digits });
  await jumpTo(end + 61_000);
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({ status: 'reserved' });
  await staff.must('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
});

test('an old couple with nothing but the card orders and fetches at the counter', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain1');
  const old = (await world().db.all('residents')).find(
    ({ identityId, buildingName, leftAt, householdId }) =>
      identityId === null && buildingName === '1号楼' && leftAt === null && householdId.endsWith('h13'),
  );
  if (!old) throw new Error('everybody has a phone');
  const { householdId } = old;
  const code = await cardOf(captain, householdId);
  await givePoints(world(), cardAccount(householdId), 100);
  const goodsId = await plantGoods(world(), { onHand: 3 });
  const door = { buildingId: old.buildingId, unit: old.unit, flat: old.flat };
  const home = await staff.must('redemption.openCard', { ...door, code });
  expect(home.people.find(({ residentId }) => residentId === old._id)).toEqual({
    ...{ residentId: old._id, name: old.name, balance: 100 },
  });
  const { priceId } = await (await world().join('wei')).must('redemption.quote', { goodsId, quantity: 1 });
  const wish = { residentId: old._id, code, goodsId, quantity: 1, priceId };
  const { redemptionId, digits } = await staff.must('redemption.orderByCard', wish);
  const waiting = (await staff.must('redemption.openCard', { ...door, code })).vouchers;
  expect(waiting.map((one) => [one.digits, one.name, one.ownerName])).toEqual([[digits, '大米', old.name]]);
  await staff.must('redemption.open', { digits });
  await staff.must('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
  expect((await world().db.one('accounts', cardAccount(householdId)))?.balance).toBe(40);
});
