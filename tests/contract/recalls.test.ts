import { residentAccount } from '../../shared/points/account.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { cardOf, withoutPhone } from './refusals/household.ts';
import { givePoints, plantFetched, plantVoucher } from './refusals/planted-redemptions.ts';

const world = useWorld({ startAt: Date.parse('2026-11-21T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const balanceOf = async ({ residentId }: Resident) =>
  (await world().db.one('accounts', residentAccount(residentId)))?.balance ?? 0;
const toldOf = async (who: Resident, subject: string) =>
  (await who.must('inbox.list', {})).items
    .filter((item) => item.subject === subject)
    .map(({ kind, what }) => [kind, what]);
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
  expect(await staff.call('redemption.redeem', { redemptionId: open, fetchedBy: 'owner', word: null })).toEqual({
    ...{ ok: false, code: 'VOUCHER_ENDED' },
  });
});

test('of one batch who had some of it is told, and what waits is given out of another', async () => {
  const [wei, staff, admin] = await world().joinAll('wei', 'staff', 'admin');
  const { redemptionId: first, goodsId } = await plantFetched(world(), staff, { goods: { onHand: 1 } });
  const said = { kind: 'receipt', quantity: 5, bestBefore: null, source: 'purchase', donor: null } as const;
  const { slipId } = await staff.must('shop.propose', { goodsId, said });
  await admin.must('shop.sign', { slipId });
  const second = await orderAnother(wei, goodsId);
  await staff.must('redemption.open', { digits: second.digits });
  await staff.must('redemption.redeem', { redemptionId: second.redemptionId, fetchedBy: 'owner', word: null });
  const third = await orderAnother(wei, goodsId);
  const { items } = await staff.must('shop.shelf', {});
  const [batch] = items.find((one) => one.goodsId === goodsId)?.stock?.batches ?? [];
  const more = await staff.must('shop.propose', { goodsId, said });
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
