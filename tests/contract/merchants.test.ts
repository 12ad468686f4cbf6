import type { InstantMs } from '../../shared/kernel/brand.ts';
import { beijingMonth, startOfBeijingDay } from '../../shared/kernel/time.ts';
import { drawableOn } from '../../shared/merchant/settlement.ts';
import { residentAccount } from '../../shared/points/account.ts';
import { readSheet } from '../fixtures/read-sheet.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { countsOf } from './redemption-counts.ts';
import {
  officeOfMerchant,
  plantForMerchant,
  plantHandedOut,
  plantInMerchantsHand,
  plantMerchant,
} from './refusals/planted-merchants.ts';
import { givePoints, plantVoucher } from './refusals/planted-redemptions.ts';
import { plantGoods } from './refusals/planted-shop.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-21T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
const entriesOf = async (redemptionId: string) =>
  (await world().db.all('transfers'))
    .filter(({ _id }) => _id.startsWith(`transfer_${redemptionId}`))
    .map(({ code, phase }) => `${code} ${phase}`)
    .sort();
const { dueOf } = countsOf(world);
const reservedOf = async ({ residentId }: Resident) =>
  (await world().db.one('accounts', residentAccount(residentId)))?.reserved ?? 0;
const now = () => world().cloud.clock.now() as InstantMs;

test('an office becomes a merchant by two of the staff, of two households, and its own account reads that', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const { officeId, holder } = await officeOfMerchant(world());
  expect(await holder.must('merchant.home', {})).toEqual({ merchant: null });
  expect((await staff.must('merchant.list', {})).offices).toEqual([{ officeId, organisation: '老韦理发店' }]);
  const { merchantId } = await admin.must('merchant.name', { officeId });
  const listed = async (who: typeof staff) => (await who.must('merchant.list', {})).items[0];
  expect([(await listed(admin))?.mayAgree, (await listed(staff))?.mayAgree]).toEqual([false, true]);
  expect(await holder.call('redemption.openAtMerchant', { digits: '735208' })).toEqual(refused('MERCHANT_CLOSED'));
  await staff.must('merchant.agree', { merchantId });
  const goodsId = await plantGoods(world(), { more: { kind: 'service', name: '洗头' } });
  await staff.must('merchant.setGoods', { merchantId, goodsId, isTheirs: true });
  const { merchant } = await holder.must('merchant.home', {});
  expect(merchant).toMatchObject({
    name: '老韦理发店',
    status: 'open',
    goods: [{ goodsId, name: '洗头', points: 60 }],
  });
  const detail = await staff.must('merchant.detail', { merchantId });
  expect([detail.named.name, detail.agreed?.name]).toEqual([admin.person.name, staff.person.name]);
  await staff.must('merchant.setGoods', { merchantId, goodsId, isTheirs: false });
  expect((await holder.must('merchant.home', {})).merchant?.goods).toEqual([]);
});

test('a merchant hands a voucher out once, is told a surname and no more, and is owed its points', async () => {
  const merchant = await plantMerchant(world());
  const { redemptionId, digits, owner } = await plantForMerchant(world(), merchant);
  const before = await reservedOf(owner);
  const opened = await merchant.holder.must('redemption.openAtMerchant', { digits });
  const row = await world().db.one('residents', owner.residentId);
  expect(opened.owner).toEqual({ surname: owner.person.name.slice(0, 1), gender: row?.gender ?? null });
  expect(JSON.stringify(opened)).not.toContain(owner.person.name);
  const give = () =>
    merchant.holder.call('redemption.redeemAtMerchant', { redemptionId, fetchedBy: 'owner', word: null });
  expect([await give(), await give()]).toEqual([
    { ok: true, value: { redemptionId, status: 'redeemed' } },
    refused('VOUCHER_REDEEMED'),
  ]);
  expect([before - (await reservedOf(owner)), await dueOf(merchant)]).toEqual([60, 60]);
  expect(await entriesOf(redemptionId)).toEqual(['merchant-due moved', 'redemption posted', 'redemption reserved']);
  const home = (await merchant.holder.must('merchant.home', {})).merchant;
  expect(home?.today).toEqual({ vouchers: 1, points: 60 });
  expect(home?.month).toMatchObject({
    ...{ month: '2026-11', vouchers: 1, points: 60, cameBack: { vouchers: 0, points: 0 } },
    lines: [{ name: '剪头发', unit: '次', each: 60, pieces: 1, vouchers: 1, points: 60 }],
  });
  expect(home?.recent).toMatchObject([{ redemptionId, name: '剪头发', pieces: 1, points: 60, isBack: false }]);
  // Its owner is told, and by which shop.
  expect(await owner.must('redemption.detail', { redemptionId })).toMatchObject({
    ...{ status: 'redeemed', redeemed: { name: '老韦理发店', fetchedBy: 'owner' } },
  });
});

test('what it does not hand out is fetched elsewhere, and while it pauses all is', async () => {
  const staff = await world().join('staff');
  const merchant = await plantMerchant(world());
  const rice = await plantVoucher(world());
  const seen = await merchant.holder.call('redemption.openAtMerchant', { digits: rice.digits });
  expect(seen).toEqual(refused('VOUCHER_ELSEWHERE'));
  const cut = await plantForMerchant(world(), merchant);
  const inHand = await plantInMerchantsHand(world(), merchant);
  const { merchantId } = merchant;
  await staff.must('merchant.turn', { merchantId, to: 'paused', reason: '店里装修' });
  expect((await merchant.holder.must('merchant.home', {})).merchant).toMatchObject({
    ...{ status: 'paused', reason: '店里装修' },
  });
  expect(await merchant.holder.call('redemption.openAtMerchant', { digits: cut.digits })).toMatchObject({
    code: 'MERCHANT_CLOSED',
  });
  // Who was told that it is good gets it.
  const give = { redemptionId: inHand.redemptionId, fetchedBy: 'owner', word: null } as const;
  expect(await merchant.holder.must('redemption.redeemAtMerchant', give)).toMatchObject({ status: 'redeemed' });
  await staff.must('redemption.open', { digits: cut.digits });
  await staff.must('redemption.redeem', { ...give, redemptionId: cut.redemptionId });
  expect([await dueOf(merchant), await entriesOf(cut.redemptionId)]).toEqual([
    60,
    ['redemption posted', 'redemption reserved'],
  ]);
  await staff.must('merchant.turn', { merchantId, to: 'open', reason: '装修好了' });
  expect((await merchant.holder.must('merchant.home', {})).merchant?.status).toBe('open');
});

test('a month is drawn up once nothing of it can come back, differs, is answered, signed by two, and is published', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  const merchant = await plantMerchant(world());
  const { merchantId, holder } = merchant;
  const month = beijingMonth(now());
  await plantHandedOut(world(), merchant);
  await plantHandedOut(world(), merchant, {
    ...{ quantity: 2, goods: { onHand: 5, more: { name: '挂面', unit: '把', picture: 'box' } } },
  });
  expect((await staff.must('merchant.detail', { merchantId })).months).toEqual([
    { month, from: drawableOn(month), isDrawable: false },
  ]);
  await jumpTo(startOfBeijingDay(drawableOn(month)));
  // What the new month brings is not in it.
  await plantHandedOut(world(), merchant);
  const { settlementId } = await staff.must('merchant.drawUp', { merchantId, month });
  const read = () => holder.must('merchant.settlement', { settlementId });
  const drawn = await read();
  expect(drawn).toMatchObject({ month, status: 'drawn', vouchers: 2, points: 180, may: ['sign', 'differ'] });
  expect(drawn.lines.map(({ name, each, pieces, points }) => [name, each, pieces, points])).toEqual([
    ['挂面', 60, 2, 120],
    ['剪头发', 60, 1, 60],
  ]);
  const seen = { settlementId, digest: drawn.digest };
  await holder.must('merchant.differ', { ...seen, counted: 240, reason: '少算了一张剪头发的' });
  expect(await admin.must('merchant.settlement', { settlementId })).toMatchObject({ may: ['answer'] });
  await admin.must('merchant.answer', { settlementId, words: '那张是12月9号收的' });
  expect((await read()).differences).toMatchObject([
    { counted: 240, reason: '少算了一张剪头发的', answer: { name: admin.person.name, words: '那张是12月9号收的' } },
  ]);
  expect(await wei.must('merchant.published', {})).toMatchObject({ month: null, items: [] });
  await holder.must('merchant.sign', seen);
  await staff.must('merchant.settle', seen);
  // The figures that both signed are the ones that were drawn.
  expect(await read()).toMatchObject({ ...seen, status: 'settled', points: 180, settled: { name: staff.person.name } });
  expect(await dueOf(merchant)).toBe(60);
  const months = (await staff.must('merchant.detail', { merchantId })).months.map((one) => one.month);
  expect(months).toEqual([beijingMonth(now())]);
  const sum = { vouchers: 2, points: 180, cameBack: { vouchers: 0, points: 0 } };
  expect(await wei.must('merchant.published', {})).toEqual({
    ...{ month, before: null, after: null, items: [{ settlementId, name: '老韦理发店', ...sum }], all: sum },
  });
  const { xlsx } = await holder.must('merchant.sheet', { settlementId });
  expect(readSheet(Buffer.from(xlsx, 'base64')).slice(0, 4)).toEqual([
    ['老韦理发店2026年11月', '一个几分', '几个', '几张券', '一共几分'],
    ['挂面（把）', 60, 2, 1, 120],
    ['剪头发（次）', 60, 1, 1, 60],
    ['合计', 3, 2, 180],
  ]);
});

test('one merchant reads nothing of another', async () => {
  const staff = await world().join('staff');
  const [one, other] = [await plantMerchant(world()), await plantMerchant(world())];
  await givePoints(world(), residentAccount((await world().join('wei')).residentId), 1);
  const { redemptionId } = await plantHandedOut(world(), one);
  expect((await other.holder.must('merchant.home', {})).merchant).toMatchObject({ recent: [], today: { points: 0 } });
  const again = { redemptionId, fetchedBy: 'owner', word: null } as const;
  expect(await other.holder.call('redemption.redeemAtMerchant', again)).toEqual(refused('VOUCHER_REDEEMED'));
  expect([await dueOf(one), await dueOf(other)]).toEqual([60, 0]);
  expect((await staff.must('merchant.detail', { merchantId: one.merchantId })).due).toBe(60);
});
