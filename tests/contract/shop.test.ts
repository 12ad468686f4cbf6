import { addDays } from '../../shared/kernel/calendar.ts';
import type { LocalDate } from '../../shared/kernel/time.ts';
import { at } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { registerMedia } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import { openOffice } from './refusals/office.ts';
import { A_THING, CAME, GOODS_WORDS, SHOP_HOURS } from './refusals/a-thing.ts';
import { refused } from './refused.ts';
import { shelfOf } from './shop-shelf.ts';

const TODAY = '2026-11-21' as LocalDate;
const world = useWorld({ startAt: at('2026-11-21T10:00:00') });
afterEach(() => expectSound(world()));

const people = () => world().joinAll('staff', 'admin', 'wei');
const { rice, stockOf } = shelfOf(world);

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
