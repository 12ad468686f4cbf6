import type { InstantMs } from '../../shared/kernel/brand.ts';
import { addDays } from '../../shared/kernel/calendar.ts';
import { beijingDay, startOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { residentAccount } from '../../shared/points/account.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { countsOf, toldOf } from './redemption-counts.ts';
import { plantHandedOut, plantMerchant } from './refusals/planted-merchants.ts';
import { givePoints, plantFetched, plantVoucher } from './refusals/planted-redemptions.ts';
import { plantGoods } from './refusals/planted-shop.ts';
import { refused } from './refused.ts';

const TODAY = '2026-11-21' as LocalDate;
const world = useWorld({ startAt: at('2026-11-21T10:00:00') });
afterEach(() => expectSound(world()));

const { balanceOf, shopHolds, numbersOf, dueOf } = countsOf(world);
const jumpTo = jumping(world);

test('an order sets points and goods aside, and what is fetched is paid and gone', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const [before, shop] = [await balanceOf(wei), await shopHolds()];
  const goodsId = await plantGoods(world(), { onHand: 5 });
  await givePoints(world(), residentAccount(wei.residentId), 130);
  const quote = await wei.must('redemption.quote', { goodsId, quantity: 2 });
  expect(quote).toMatchObject({
    ...{ name: '大米', quantity: 2, points: 60, cost: 120, missing: 0, left: before + 10, free: 5, limitLeft: null },
    ...{ payers: [{ who: 'own', name: null, amount: 120 }], lastDay: addDays(TODAY, 14) },
  });
  const { redemptionId, digits } = await wei.must('redemption.order', { goodsId, quantity: 2, priceId: quote.priceId });
  expect([await balanceOf(wei), await shopHolds(), await numbersOf(goodsId)]).toEqual([before + 10, shop, [5, 2, 3]]);
  const shown = await staff.must('redemption.open', { digits });
  expect(shown).toMatchObject({
    ...{ redemptionId, quantity: 2, cost: 120, people: 4, collector: null },
    owner: { name: wei.person.name, buildingName: '1号楼' },
    stock: { onHand: 5, reserved: 2, free: 3 },
  });
  await staff.must('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
  expect([await balanceOf(wei), await shopHolds(), await numbersOf(goodsId)]).toEqual([
    before + 10,
    shop + 120,
    [3, 0, 3],
  ]);
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({
    ...{ status: 'redeemed', digits: null, redeemed: { name: staff.person.name, fetchedBy: 'owner' } },
  });
  expect(await toldOf(wei, redemptionId)).toEqual([['redemption.redeemed', '大米 2 袋']]);
  expect(await staff.call('redemption.open', { digits })).toEqual(refused('VOUCHER_REDEEMED'));
});

test('a price that changed between looking and ordering is refused, and the new one is told', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const goodsId = await plantGoods(world(), { onHand: 5 });
  await givePoints(world(), residentAccount(wei.residentId), 70);
  const { priceId } = await wei.must('redemption.quote', { goodsId, quantity: 1 });
  const tomorrow = addDays(TODAY, 1);
  await staff.must('shop.setPrice', { goodsId, points: 70, from: tomorrow });
  await jumpTo(startOfBeijingDay(tomorrow));
  expect(await wei.call('redemption.order', { goodsId, quantity: 1, priceId })).toEqual(refused('PRICE_CHANGED'));
  const after = await wei.must('redemption.quote', { goodsId, quantity: 1 });
  expect(after).toMatchObject({ points: 70, cost: 70 });
  const { redemptionId } = await wei.must('redemption.order', { goodsId, quantity: 1, priceId: after.priceId });
  // What was ordered keeps its price, whatever comes after it.
  await staff.must('shop.setPrice', { goodsId, points: 90, from: addDays(tomorrow, 1) });
  await jumpTo(startOfBeijingDay(addDays(tomorrow, 1)));
  expect(await wei.must('redemption.detail', { redemptionId })).toMatchObject({ cost: 70 });
});

test('points of others are spent only with their yes, their own first, and not once it is taken back', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const mate = await world().join('R122');
  const goodsId = await plantGoods(world(), { onHand: 5 });
  const own = await balanceOf(wei);
  await givePoints(world(), residentAccount(mate.residentId), 600);
  const has = await balanceOf(mate);
  const quantity = Math.floor(own / 60) + 1;
  const cost = quantity * 60;
  expect(await wei.must('redemption.quote', { goodsId, quantity })).toMatchObject({ missing: cost - own, payers: [] });
  await mate.must('redemption.pool', { isMine: true });
  await mate.must('redemption.pool', { isMine: true });
  expect(await wei.must('redemption.pooled', {})).toMatchObject({ isMine: false, names: [mate.person.name] });
  const { payers, priceId } = await wei.must('redemption.quote', { goodsId, quantity });
  expect(payers).toEqual([
    ...(own > 0 ? [{ who: 'own', name: null, amount: own }] : []),
    { who: 'pooled', name: mate.person.name, amount: cost - own },
  ]);
  const { redemptionId } = await wei.must('redemption.order', { goodsId, quantity, priceId });
  expect([await balanceOf(wei), await balanceOf(mate)]).toEqual([0, has - (cost - own)]);
  await mate.must('redemption.pool', { isMine: false });
  expect(await wei.call('redemption.order', { goodsId, quantity: 1, priceId })).toEqual(refused('POINTS_SHORT'));
  await wei.must('redemption.cancel', { redemptionId });
  expect([await balanceOf(wei), await balanceOf(mate), await numbersOf(goodsId)]).toEqual([own, has, [5, 0, 5]]);
  expect(await staff.must('redemption.pooled', {})).toMatchObject({ names: [] });
});

test('a household takes no more than its share of a month, and what it gave back it may take again', async () => {
  const [wei] = await world().joinAll('wei');
  const goodsId = await plantGoods(world(), { onHand: 9, more: { limitPerMonth: 2 } });
  await givePoints(world(), residentAccount(wei.residentId), 240);
  const { priceId } = await wei.must('redemption.quote', { goodsId, quantity: 1 });
  const order = (quantity: number) => wei.call('redemption.order', { goodsId, quantity, priceId });
  const first = await wei.must('redemption.order', { goodsId, quantity: 2, priceId });
  expect(await order(1)).toEqual(refused('LIMIT_REACHED'));
  expect(await wei.must('redemption.quote', { goodsId, quantity: 1 })).toMatchObject({ limitLeft: 0 });
  await wei.must('redemption.cancel', { redemptionId: first.redemptionId });
  expect(await order(2)).toMatchObject({ ok: true });
});

test('what is not fetched in time ends by itself, once, and points and goods are as before', async () => {
  const [mo] = await world().joinAll('mo');
  const before = await balanceOf(mo);
  const { redemptionId, goodsId, digits } = await plantVoucher(world(), { owner: mo });
  const { lastDay } = await mo.must('redemption.detail', { redemptionId });
  const staff = await world().join('staff');
  await jumpTo(startOfBeijingDay(addDays(lastDay as LocalDate, 1)));
  expect(await staff.call('redemption.open', { digits })).toEqual(refused('VOUCHER_EXPIRED'));
  // Two more days in which what was given on paper on the last one is entered.
  const end = startOfBeijingDay(addDays(lastDay as LocalDate, 3));
  await jumpTo(end - 61_000);
  expect(await mo.must('redemption.detail', { redemptionId })).toMatchObject({ status: 'reserved' });
  for (const later of [end, end + 61_000, end + 122_000]) await jumpTo(later);
  expect(await mo.must('redemption.detail', { redemptionId })).toMatchObject({ status: 'expired', digits: null });
  expect([await balanceOf(mo), await numbersOf(goodsId)]).toEqual([before + 60, [5, 0, 5]]);
  expect(await toldOf(mo, redemptionId)).toEqual([['redemption.expired', '大米 1 袋']]);
  expect(await staff.call('redemption.open', { digits })).toEqual(refused('VOUCHER_ENDED'));
});

test('what comes back is signed by two households, and points and goods go back', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const [before, shop] = [await balanceOf(wei), await shopHolds()];
  const { redemptionId, goodsId } = await plantFetched(world(), staff);
  await staff.must('redemption.askReturn', { redemptionId, reason: '袋子破了' });
  const rowFor = async (who: Resident) =>
    (await who.must('redemption.counter', {})).given.find((one) => one.redemptionId === redemptionId)?.returnAsked;
  expect([(await rowFor(staff))?.maySign, (await rowFor(admin))?.maySign]).toEqual([false, true]);
  expect(await staff.call('redemption.takeBack', { redemptionId })).toEqual(refused('OTHER_HOUSEHOLD_NEEDED'));
  await admin.must('redemption.takeBack', { redemptionId });
  expect([await balanceOf(wei), await shopHolds(), await numbersOf(goodsId)]).toEqual([before + 60, shop, [5, 0, 5]]);
  expect(await admin.call('redemption.takeBack', { redemptionId })).toEqual(refused('RETURN_NOT_ASKED'));
});

test('of a thing that comes back both sides get their points back, within seven days and not later', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const merchant = await plantMerchant(world());
  const noodles = { goods: { onHand: 5, more: { name: '挂面' } } };
  const early = await plantHandedOut(world(), merchant, noodles);
  const had = await balanceOf(early.owner);
  const reason = '袋子破了';
  await staff.must('redemption.askReturn', { redemptionId: early.redemptionId, reason });
  await admin.must('redemption.takeBack', { redemptionId: early.redemptionId });
  expect([(await balanceOf(early.owner)) - had, await dueOf(merchant)]).toEqual([60, 0]);
  expect((await merchant.holder.must('merchant.home', {})).merchant).toMatchObject({
    ...{ today: { vouchers: 0, points: 0 }, recent: [{ isBack: true }] },
    month: { vouchers: 0, points: 0, lines: [], cameBack: { vouchers: 1, points: 60 } },
  });
  const late = await plantHandedOut(world(), merchant, noodles);
  await staff.must('redemption.askReturn', { redemptionId: late.redemptionId, reason });
  const tooLate = startOfBeijingDay(addDays(beijingDay(world().cloud.clock.now() as InstantMs), 8));
  await jumpTo(tooLate);
  const { redemptionId } = late;
  expect(await admin.call('redemption.takeBack', { redemptionId })).toEqual(refused('RETURN_NOT_POSSIBLE'));
  expect(await dueOf(merchant)).toBe(60);
});

test('who leaves lets go of what they did not fetch, and of what others pay with their points', async () => {
  const mate = await world().join('R122');
  const leaver = await world().join('qin');
  await leaver.must('redemption.pool', { isMine: true });
  const goodsId = await plantGoods(world(), { onHand: 30 });
  const own = await plantVoucher(world(), { owner: leaver });
  const mine = await balanceOf(mate);
  const quantity = Math.floor(mine / 60) + 1;
  await givePoints(world(), residentAccount(leaver.residentId), 60);
  const { priceId } = await mate.must('redemption.quote', { goodsId, quantity });
  const paid = await mate.must('redemption.order', { goodsId, quantity, priceId });
  await leaver.must('membership.leave', { residentId: leaver.residentId });
  for (let minute = 1; minute <= 4; minute += 1) await jumpTo(world().cloud.clock.now() + 61_000);
  const statusOf = async (id: string) => (await world().db.one('redemptions', id))?.status;
  expect([await statusOf(own.redemptionId), await statusOf(paid.redemptionId)]).toEqual(['cancelled', 'cancelled']);
  expect(await world().db.one('accounts', residentAccount(leaver.residentId))).toMatchObject({
    balance: 0,
    reserved: 0,
  });
  expect([await balanceOf(mate), await toldOf(mate, paid.redemptionId)]).toEqual([
    mine,
    [['redemption.cancelled', `大米 ${String(quantity)} 袋`]],
  ]);
});
