import { addDays } from '../../shared/kernel/calendar.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import { registerMedia } from '../world/media.ts';
import { setField } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { openOffice } from './refusals/office.ts';
import { plantGoods } from './refusals/planted-shop.ts';
import { A_THING, CAME, GOODS_WORDS, SHOP_HOURS } from './refusals/shop.ts';

const TODAY = '2026-11-21' as LocalDate;
const world = useWorld({ startAt: Date.parse('2026-11-21T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const refused = (code: string) => ({ ok: false, code });
const people = () => world().joinAll('staff', 'admin', 'wei');
/** Rice on show at 60 points. */
const rice = async (): Promise<string> => {
  const [staff] = await people();
  const { goodsId } = await staff.must('shop.addGoods', A_THING);
  await staff.must('shop.setPrice', { goodsId, points: 60, from: TODAY });
  await staff.must('shop.turnGoods', { goodsId, to: 'open' });
  return goodsId;
};
const stockOf = async (goodsId: string) =>
  (await (await world().join('staff')).must('shop.shelf', {})).items.find((one) => one.goodsId === goodsId)?.stock;

test('residents see what can be had with its price, and what is missing to them', async () => {
  const [staff, admin, wei] = await people();
  const { goodsId } = await staff.must('shop.addGoods', A_THING);
  expect(await wei.call('shop.detail', { goodsId })).toEqual(refused('GOODS_NOT_FOUND'));
  await staff.must('shop.turnGoods', { goodsId, to: 'open' });
  expect((await wei.must('shop.list', {})).items).toEqual([]);
  await staff.must('shop.setPrice', { goodsId, points: 60, from: TODAY });
  const { slipId } = await admin.must('shop.propose', { goodsId, said: { ...CAME, quantity: 12 } });
  expect((await wei.must('shop.list', {})).items.map(({ free }) => free)).toEqual([0]);
  await staff.must('shop.sign', { slipId });
  const { priceId } = (await wei.must('shop.list', {})).items[0]?.price ?? {};
  expect(await wei.must('shop.list', {})).toEqual({
    ...{ shop: null, balance: 0, isKeeper: false },
    items: [
      {
        ...{ goodsId, kind: 'item', name: '大米', size: '5 公斤', unit: '袋', category: 'food', picture: 'rice' },
        ...{ photoUrl: null, sound: null, status: 'open', price: { priceId, points: 60 }, limitPerMonth: 2 },
        ...{ givenOn: null, merchantName: null, free: 12, missing: 60, isWaiting: false },
      },
    ],
  });
});

test('the price that holds stays, and the next one is known before it does', async () => {
  const [staff, , wei] = await people();
  const goodsId = await rice();
  const before = (await wei.must('shop.detail', { goodsId })).price;
  expect(await staff.call('shop.setPrice', { goodsId, points: 70, from: TODAY })).toEqual(
    refused('PRICE_DAY_TOO_EARLY'),
  );
  await staff.must('shop.setPrice', { goodsId, points: 80, from: '2026-12-01' });
  await staff.must('shop.setPrice', { goodsId, points: 70, from: '2026-12-05' });
  const shown = await wei.must('shop.detail', { goodsId });
  expect([shown.price, shown.nextPrice?.points, shown.nextPrice?.from]).toEqual([before, 70, '2026-12-05']);
  expect(shown.prices.map(({ points, from, set }) => [points, from, set.name])).toEqual([
    [70, '2026-12-05', staff.person.name],
    [80, '2026-12-01', staff.person.name],
    [60, TODAY, staff.person.name],
  ]);
});

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

test('whoever gave something is thanked by the name they agreed to, and by none where they did not', async () => {
  const [staff, admin, wei] = await people();
  const goodsId = await rice();
  for (const donor of ['老农家', null]) {
    const said = { ...CAME, source: 'donation' as const, donor };
    await admin.must('shop.sign', await staff.must('shop.propose', { goodsId, said }));
  }
  const thanks = (await wei.must('shop.detail', { goodsId })).thanks.map(({ name, quantity }) => [name, quantity]);
  expect(thanks).toEqual([['老农家', 5]]);
});

test('who does not want to be named any more is named nowhere, and what they gave stays', async () => {
  const [staff, admin, wei] = await people();
  const goodsId = await rice();
  const said = { ...CAME, source: 'donation' as const, donor: '岩下老农' };
  const { slipId } = await staff.must('shop.propose', { goodsId, said });
  await admin.must('shop.sign', { slipId });
  await staff.must('shop.forgetDonor', { slipId });
  expect((await wei.must('shop.detail', { goodsId })).thanks).toEqual([]);
  const { db } = world();
  const written = [await db.all('stockSlips'), await db.all('stockMoves'), await db.all('events')];
  expect(JSON.stringify(written)).not.toContain('岩下老农');
  expect(await stockOf(goodsId)).toMatchObject({ onHand: 5 });
  expect(await staff.call('shop.forgetDonor', { slipId })).toEqual(refused('NOBODY_NAMED'));
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

test('those who wait are told once when it comes, and wait no more', async () => {
  const [staff, admin, wei] = await people();
  const mo = await world().join('mo');
  const goodsId = await rice();
  for (const who of [wei, mo]) expect(await who.must('shop.wait', { goodsId })).toEqual({ isWaiting: true });
  await wei.must('shop.wait', { goodsId });
  await mo.must('shop.stopWaiting', { goodsId });
  const waits = async () => (await wei.must('shop.detail', { goodsId })).isWaiting;
  expect([
    await waits(),
    (await wei.must('shop.list', {})).items.find((one) => one.goodsId === goodsId)?.isWaiting,
  ]).toEqual([true, true]);
  await admin.must('shop.sign', await staff.must('shop.propose', { goodsId, said: CAME }));
  for (let minute = 1; minute <= 2; minute += 1)
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + 61_000, { timers: 'once' });
  const told = async (who: typeof wei) =>
    (await who.must('inbox.list', {})).items
      .filter(({ kind }) => kind === 'shop.restocked')
      .map(({ subject, what }) => [subject, what]);
  expect([await told(wei), await told(mo), await waits()]).toEqual([[[goodsId, '大米']], [], false]);
});

test('goods have a photo, a recorded name and a merchant, and a service has no stock', async () => {
  const [staff, , wei] = await people();
  const soundId = await registerMedia(world(), staff, { kind: 'sound', purpose: 'shop', seconds: 2 });
  const photoId = await registerMedia(world(), staff, { kind: 'picture', purpose: 'shop' });
  const merchantId = await openOffice(world(), { officeRole: 'merchant', organisation: '老韦理发店' } as never);
  const words = {
    ...GOODS_WORDS,
    name: '剪头发',
    size: '',
    unit: '次',
    category: 'service',
    picture: 'scissors',
  } as const;
  const { goodsId } = await staff.must('shop.addGoods', { kind: 'service', ...words, merchantId, soundId, photoId });
  await staff.must('shop.turnGoods', { goodsId, to: 'open' });
  const shown = await wei.must('shop.detail', { goodsId });
  expect(shown).toMatchObject({ free: null, merchantName: '老韦理发店', sound: { seconds: 2 } });
  expect([shown.photoUrl, shown.sound?.url].map((url) => typeof url)).toEqual(['string', 'string']);
  expect(await staff.call('shop.propose', { goodsId, said: CAME })).toEqual(refused('NO_STOCK_KEPT'));
  await staff.must('shop.changeGoods', { goodsId, ...words, merchantId, soundId: null });
  const after = await wei.must('shop.detail', { goodsId });
  expect([after.sound, typeof after.photoUrl, await world().db.one('media', soundId)]).toEqual([
    null,
    'string',
    undefined,
  ]);
});

test('everybody reads when the shop is open and on which day things are given', async () => {
  const [staff, , wei] = await people();
  await staff.must('shop.setHours', { ...SHOP_HOURS, closedOn: ['2026-12-15'], redemption: [15] });
  const { shop } = await wei.must('shop.list', {});
  expect(shop).toMatchObject({
    ...{ place: '2号楼一楼', opensAt: 540, closesAt: 1080, isOpen: true, redemptionDay: '2026-12-16' },
    next: Date.parse('2026-11-21T09:00:00+08:00'),
  });
});

test('what is given on days of its own says which is the next, and a voucher for it lasts until then', async () => {
  const [staff, , wei] = await people();
  const goodsId = await rice();
  await staff.must('shop.setHours', SHOP_HOURS);
  const nextOf = async () => {
    const { givenOn, givenDay } = await wei.must('shop.detail', { goodsId });
    return [givenOn, givenDay, (await wei.must('redemption.quote', { goodsId, quantity: 1 })).lastDay];
  };
  expect(await nextOf()).toEqual([null, null, addDays(TODAY, 14)]);
  const later = addDays(TODAY, 20);
  const day = Number(later.slice(8));
  await staff.must('shop.changeGoods', { goodsId, ...GOODS_WORDS, givenOn: [day] });
  expect(await nextOf()).toEqual([[day], later, later]);
  // Left out it stays as it is.
  await staff.must('shop.changeGoods', { goodsId, ...GOODS_WORDS });
  expect(await nextOf()).toEqual([[day], later, later]);
  await staff.must('shop.changeGoods', { goodsId, ...GOODS_WORDS, givenOn: null });
  expect(await nextOf()).toEqual([null, null, addDays(TODAY, 14)]);
});
