import { residentAccount } from '../../shared/points/account.ts';
import { addDays } from '../../shared/kernel/calendar.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import { at } from '../world/beijing.ts';
import { setField } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { countsOf, toldOf } from './redemption-counts.ts';
import { cardOf, withoutPhone } from './refusals/household.ts';
import { givePoints, plantFetched, plantVoucher } from './refusals/planted-redemptions.ts';
import { plantGoods } from './refusals/planted-shop.ts';
import { CAME } from './refusals/a-thing.ts';
import { refused } from './refused.ts';
import { shelfOf } from './shop-shelf.ts';

const TODAY = '2026-11-21' as LocalDate;
const world = useWorld({ startAt: at('2026-11-21T10:00:00') });
afterEach(() => expectSound(world()));

const people = () => world().joinAll('staff', 'admin', 'wei');
const { rice, stockOf } = shelfOf(world);
const { balanceOf } = countsOf(world);
/** The timers of the next minutes, twice: what is told once is not told again. */
const wakeTwice = async () => {
  for (const minutes of [1, 2])
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + minutes * 61_000, { timers: 'once' });
};
const orderAnother = async (who: Resident, goodsId: string) => {
  await givePoints(world(), residentAccount(who.residentId), 60);
  const { priceId } = await who.must('redemption.quote', { goodsId, quantity: 1 });
  return who.must('redemption.order', { goodsId, quantity: 1, priceId });
};

test('what came counts once another household has signed, and everybody reads of it', async () => {
  const [staff, admin, wei] = await people();
  const goodsId = await rice();
  const { slipId } = await staff.must('shop.propose', {
    goodsId,
    said: { ...CAME, quantity: 12, bestBefore: '2026-12-31' },
  });
  const slips = async (who: typeof staff) =>
    (await who.must('shop.shelf', {})).slips
      .filter((slip) => slip.slipId === slipId)
      .map((slip) => [slip.isMine, slip.maySign]);
  expect([await slips(staff), await slips(admin)]).toEqual([[[true, false]], [[false, true]]]);
  expect(await staff.call('shop.sign', { slipId })).toEqual(refused('OTHER_HOUSEHOLD_NEEDED'));
  expect(await admin.must('shop.sign', { slipId })).toEqual({ slipId, goodsId, status: 'signed' });
  expect(await stockOf(goodsId)).toMatchObject({ onHand: 12, reserved: 0, blocked: 0, free: 12, short: 0 });
  const { items } = await wei.must('shop.ledger', { goodsId });
  expect(
    items.map(({ kind, quantity, by, onHand, reserved, why, bestBefore, signed }) => [
      ...[kind, quantity, by, onHand, reserved, why, bestBefore, signed],
    ]),
  ).toEqual([['receipt', 12, 12, 12, 0, 'purchase', '2026-12-31', [staff.person.name, admin.person.name]]]);
});

test('a household of a keeper is one household: its other keeper does not sign', async () => {
  const [staff] = await people();
  const goodsId = await plantGoods(world());
  const { slipId } = await staff.must('shop.propose', { goodsId, said: CAME });
  const { householdId } = (await world().db.one('residents', staff.residentId)) ?? {};
  const [other] = (await world().db.all('residents', { householdId })).filter(({ _id }) => _id !== staff.residentId);
  const mate = await world().join(other?.number ?? '');
  const grant = { role: 'shopkeeper', scopeKind: 'community', scopeId: 'community_test', from: '2020-01-01', to: null };
  await setField(world().cloud.url, 'residents', mate.residentId, 'roles', [grant]);
  expect(await mate.call('shop.sign', { slipId })).toEqual(refused('OTHER_HOUSEHOLD_NEEDED'));
  expect((await mate.must('shop.shelf', {})).slips.find((slip) => slip.slipId === slipId)?.maySign).toBe(false);
});

test('a count takes away what is missing, and leaves a trace of it', async () => {
  const [staff, admin, wei] = await people();
  const goodsId = await plantGoods(world(), { onHand: 12, reserved: [3] });
  expect(await staff.call('shop.propose', { goodsId, said: { kind: 'count', counted: 2 } })).toEqual(
    refused('STOCK_BELOW_RESERVED'),
  );
  const { slipId } = await staff.must('shop.propose', { goodsId, said: { kind: 'count', counted: 11 } });
  expect((await admin.must('shop.shelf', {})).slips.find((one) => one.slipId === slipId)).toMatchObject({
    ...{ said: { kind: 'count', counted: 11 }, booked: 12, isStale: false, maySign: true },
  });
  await admin.must('shop.sign', { slipId });
  expect(await stockOf(goodsId)).toMatchObject({ onHand: 11, reserved: 3, free: 8 });
  const [last] = (await wei.must('shop.ledger', { goodsId })).items;
  expect(last).toMatchObject({ kind: 'count', quantity: 1, by: -1, onHand: 11, reserved: 3 });
});

test('a slip that is dropped moves nothing, and says why', async () => {
  const [staff, admin] = await people();
  const goodsId = await rice();
  const { slipId } = await staff.must('shop.propose', { goodsId, said: CAME });
  await admin.must('shop.drop', { slipId, reason: '没有这批货' });
  expect(await admin.call('shop.sign', { slipId })).toEqual(refused('SLIP_NOT_WAITING'));
  expect(await stockOf(goodsId)).toMatchObject({ onHand: 0 });
  expect(await world().db.one('stockSlips', slipId)).toMatchObject({ status: 'dropped', reason: '没有这批货' });
});

test('food past its day can be had no more, and what is called back neither', async () => {
  const [staff, , wei] = await people();
  const free = async (goodsId: string) => (await wei.must('shop.detail', { goodsId })).free;
  const stale = await plantGoods(world(), { onHand: 4, bestBefore: addDays(TODAY, -1) });
  const good = await plantGoods(world(), { onHand: 4, bestBefore: TODAY });
  expect([await free(stale), await free(good)]).toEqual([0, 4]);
  expect(await stockOf(stale)).toMatchObject({ onHand: 4, blocked: 4, free: 0, bestBefore: null });
  const [batch] = (await stockOf(good))?.batches ?? [];
  await staff.must('shop.recall', { goodsId: good, batchId: batch?.batchId ?? null, reason: '米里有虫' });
  expect(await stockOf(good)).toMatchObject({
    onHand: 4,
    blocked: 4,
    batches: [{ isBlocked: true, isRecalled: true }],
  });
  await staff.must('shop.recall', { goodsId: good, batchId: null, reason: '米里有虫' });
  expect(await wei.must('shop.detail', { goodsId: good })).toMatchObject({
    ...{ status: 'recalled', free: 0, recalled: { reason: '米里有虫' } },
  });
  expect((await wei.must('shop.list', {})).items.map(({ goodsId }) => goodsId)).not.toContain(good);
});

test('of goods that are called back who waits gets the points back, and who had some is told, once', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { redemptionId: fetched, goodsId } = await plantFetched(world(), staff);
  const other = await plantVoucher(world());
  const before = await balanceOf(wei);
  const { redemptionId: open, digits } = await orderAnother(wei, goodsId);
  // A counter that has it in hand does not give it any more.
  await staff.must('redemption.open', { digits });
  await staff.must('shop.recall', { goodsId, batchId: null, reason: '米里有虫' });
  await wakeTwice();
  expect(await wei.must('redemption.detail', { redemptionId: open })).toMatchObject({ status: 'cancelled' });
  expect(await balanceOf(wei)).toBe(before + 60);
  expect(await toldOf(wei, open)).toEqual([['redemption.recalled', '大米 1 袋']]);
  expect((await toldOf(wei, fetched))[0]).toEqual(['redemption.fetchedRecalled', '大米 1 袋']);
  expect(await toldOf(wei, fetched)).toHaveLength(2);
  expect(await wei.must('redemption.detail', other)).toMatchObject({ status: 'reserved' });
  expect(await staff.call('redemption.redeem', { redemptionId: open, fetchedBy: 'owner', word: null })).toEqual(
    refused('VOUCHER_ENDED'),
  );
});

test('of one batch who had some of it is told, and what waits is given out of another', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const { redemptionId: first, goodsId } = await plantFetched(world(), staff, { goods: { onHand: 1 } });
  const { slipId } = await staff.must('shop.propose', { goodsId, said: CAME });
  await admin.must('shop.sign', { slipId });
  const second = await orderAnother(wei, goodsId);
  await staff.must('redemption.open', { digits: second.digits });
  await staff.must('redemption.redeem', { redemptionId: second.redemptionId, fetchedBy: 'owner', word: null });
  const third = await orderAnother(wei, goodsId);
  const { items } = await staff.must('shop.shelf', {});
  const [batch] = items.find((one) => one.goodsId === goodsId)?.stock?.batches ?? [];
  const more = await staff.must('shop.propose', { goodsId, said: CAME });
  await admin.must('shop.sign', more);
  await staff.must('shop.recall', { goodsId, batchId: batch?.batchId ?? null, reason: '米里有虫' });
  await wakeTwice();
  const recalled = 'redemption.fetchedRecalled';
  const toldIn = async (id: string) => (await toldOf(wei, id)).filter(([kind]) => kind === recalled).length;
  expect([await toldIn(first), await toldIn(second.redemptionId), await toldIn(third.redemptionId)]).toEqual([0, 1, 0]);
  await staff.must('redemption.open', { digits: third.digits });
  const { items: had } = await staff.must('redemption.whoHad', { goodsId, batchId: batch?.batchId ?? null });
  expect(had.map((one) => one.redemptionId)).toEqual([second.redemptionId]);
  await staff.must('redemption.redeem', { redemptionId: third.redemptionId, fetchedBy: 'owner', word: null });
});

test('the keepers read who had what was called back and whom nobody told, and that they read it is on record', async () => {
  const [wei, staff, captain] = await world().joinAll('wei', 'staff', 'captain1');
  const { redemptionId, goodsId } = await plantFetched(world(), staff);
  const { residentId, householdId } = await withoutPhone(world());
  const code = await cardOf(captain, householdId);
  await givePoints(world(), residentAccount(residentId as Resident['residentId']), 60);
  const { priceId } = await wei.must('redemption.quote', { goodsId, quantity: 1 });
  const byCard = await staff.must('redemption.orderByCard', { residentId, code, goodsId, quantity: 1, priceId });
  await staff.must('redemption.open', { digits: byCard.digits });
  await staff.must('redemption.redeem', { redemptionId: byCard.redemptionId, fetchedBy: 'owner', word: null });
  await orderAnother(wei, goodsId);
  await staff.must('shop.recall', { goodsId, batchId: null, reason: '米里有虫' });
  const read = async () =>
    (await staff.must('redemption.whoHad', { goodsId, batchId: null })).items.map((one) => [
      one.redemptionId,
      one.told,
    ]);
  expect(await read()).toEqual([
    [redemptionId, 'soon'],
    [byCard.redemptionId, 'noPhone'],
  ]);
  await wakeTwice();
  expect(await read()).toEqual([
    [redemptionId, 'told'],
    [byCard.redemptionId, 'noPhone'],
  ]);
  const { items } = await staff.must('redemption.whoHad', { goodsId, batchId: null });
  expect(items[0]).toMatchObject({ owner: { name: wei.person.name, flat: wei.person.flat }, quantity: 1 });
  const events = await world().db.all('events', { kind: 'redemption.recallRead', subject: goodsId });
  expect(events.map(({ actorId }) => actorId)).toEqual([staff.residentId, staff.residentId, staff.residentId]);
});
