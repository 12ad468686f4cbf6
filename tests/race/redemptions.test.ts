import { addDays } from '../../shared/kernel/calendar.ts';
import { startOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { merchantAccount, residentAccount } from '../../shared/points/account.ts';
import { givePoints, plantInHand, plantVoucher } from '../contract/refusals/planted-redemptions.ts';
import { plantForMerchant, plantMerchant } from '../contract/refusals/planted-merchants.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import { setField } from '../world/documents.ts';
import { CAST, PEOPLE } from '../world/people.ts';
import { codeOf, counted } from './answers.ts';
import { useStorms } from './use-storms.ts';
import { SEEDS } from './weather.ts';

// Through the shipped bundle: one voucher, one bag, one instant, and everybody at once.
const { world, storm, calm } = useStorms();

const statusOf = async (id: string) => (await world().db.one('redemptions', id))?.status;
const give = (redemptionId: string) => ({ redemptionId, fetchedBy: 'owner', word: null }) as const;

/** Nobody of them keeps the shop. */
const BUYERS = PEOPLE.map(({ number }) => number)
  .filter((number) => number !== CAST.childAlone)
  .slice(0, 50);

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test.each([1, 7])('of fifty who order at once %i get a bag, and the others hear that it is gone', async (bags) => {
    const buyers = await Promise.all(BUYERS.map((number) => world().join(number)));
    const goodsId = await plantGoods(world(), { onHand: bags });
    for (const { residentId } of buyers) await givePoints(world(), residentAccount(residentId), 60);
    const had = new Map((await world().db.all('accounts')).map(({ _id, balance }) => [_id, balance]));
    const [first] = buyers;
    const { priceId } = (await first?.must('redemption.quote', { goodsId, quantity: 1 })) ?? { priceId: '' };
    storm(seed);
    const answers = await Promise.all(
      buyers.map((buyer) => buyer.persist('redemption.order', { goodsId, quantity: 1, priceId })),
    );
    calm();
    expect(counted(answers.map(codeOf))).toEqual({ OUT_OF_STOCK: buyers.length - bags, ok: bags });
    // Whoever got none has paid nothing.
    const after = new Map((await world().db.all('accounts')).map(({ _id, balance }) => [_id, balance]));
    const paid = buyers.map(({ residentId }) => {
      const account = residentAccount(residentId);
      return (had.get(account) ?? 0) - (after.get(account) ?? 0);
    });
    expect(paid).toEqual(answers.map(({ ok }) => (ok ? 60 : 0)));
    const digits = answers.flatMap((answer) => (answer.ok ? [answer.value.digits] : []));
    expect(new Set(digits).size).toBe(bags);
  });

  test('of two counters that look at one voucher one is told that it is good, and that one gives it once', async () => {
    const [staff, admin] = await world().joinAll('staff', 'admin');
    const { redemptionId, digits } = await plantVoucher(world());
    storm(seed);
    const opened = await Promise.all([staff, admin].map((who) => who.persist('redemption.open', { digits })));
    const taken = await Promise.all(
      [staff, admin, staff, admin].map((who) => who.persist('redemption.redeem', give(redemptionId))),
    );
    calm();
    expect(opened.map(codeOf).sort()).toEqual(['AT_COUNTER', 'ok']);
    const winner = opened.findIndex(({ ok }) => ok);
    const won = taken.filter((_, at) => at % 2 === winner).map(codeOf);
    expect([won.filter((code) => code === 'ok').length, await statusOf(redemptionId)]).toEqual([1, 'redeemed']);
    const lost = taken.filter((_, at) => at % 2 !== winner).map(codeOf);
    expect(lost.every((code) => code === 'AT_COUNTER' || code === 'VOUCHER_REDEEMED')).toBe(true);
  });

  test('of the counter of the shop and a merchant that look at one voucher one gives it, and is owed for it or not', async () => {
    const staff = await world().join('staff');
    const merchant = await plantMerchant(world());
    const { holder, officeId } = merchant;
    const { redemptionId, digits } = await plantForMerchant(world(), merchant);
    storm(seed);
    const opened = await Promise.all([
      staff.persist('redemption.open', { digits }),
      holder.persist('redemption.openAtMerchant', { digits }),
    ]);
    const atShop = () => staff.persist('redemption.redeem', give(redemptionId));
    const atMerchant = () => holder.persist('redemption.redeemAtMerchant', give(redemptionId));
    const taken = await Promise.all([atShop(), atMerchant(), atShop(), atMerchant()]);
    calm();
    expect(opened.map(codeOf).sort()).toEqual(['AT_COUNTER', 'ok']);
    const isMerchants = opened[1].ok;
    expect(taken.map(codeOf).filter((code) => code === 'ok').length).toBe(1);
    expect(taken.findIndex(({ ok }) => ok) % 2).toBe(isMerchants ? 1 : 0);
    const due = (await world().db.one('accounts', merchantAccount(officeId)))?.balance ?? 0;
    expect([await statusOf(redemptionId), due]).toEqual(['redeemed', isMerchants ? 60 : 0]);
  });

  test('of giving it and letting go of it at once one happens, and the other is told which', async () => {
    const [staff, wei] = await world().joinAll('staff', 'wei');
    const { redemptionId, digits } = await plantVoucher(world());
    storm(seed);
    const [opened, cancelled] = await Promise.all([
      staff.persist('redemption.open', { digits }),
      wei.persist('redemption.cancel', { redemptionId }),
    ]);
    calm();
    const both = [codeOf(opened), codeOf(cancelled)];
    expect([
      ['ok', 'AT_COUNTER'],
      ['VOUCHER_ENDED', 'ok'],
    ]).toContainEqual(both);
    if (!opened.ok) return;
    // Who was told that it is good gives it, whatever its owner presses.
    storm(seed);
    const [given, late] = await Promise.all([
      staff.persist('redemption.redeem', give(redemptionId)),
      wei.persist('redemption.cancel', { redemptionId }),
    ]);
    calm();
    expect(codeOf(given)).toBe('ok');
    expect(['AT_COUNTER', 'VOUCHER_REDEEMED']).toContain(codeOf(late));
  });
});

describe('at the instant at which it ends', () => {
  const today = (): LocalDate =>
    new Date(world().cloud.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10) as LocalDate;
  const overdue = async (redemptionId: string) => {
    const lastDay = addDays(today(), -3);
    await setField(world().cloud.url, 'redemptions', redemptionId, 'lastDay', lastDay);
    await setField(world().cloud.url, 'redemptions', redemptionId, 'wakeAt', startOfBeijingDay(today()));
  };
  const wake = () => world().cloud.clock.jumpTo(world().cloud.clock.now() + 61_000, { timers: 'once' });

  test('a counter that asks for it then is told that it is over, and it ends once', async () => {
    const staff = await world().join('staff');
    const { redemptionId, digits } = await plantVoucher(world());
    await overdue(redemptionId);
    const [opened] = await Promise.all([staff.persist('redemption.open', { digits }), wake()]);
    expect(['VOUCHER_EXPIRED', 'VOUCHER_ENDED']).toContain(codeOf(opened));
    await wake();
    expect(await statusOf(redemptionId)).toBe('expired');
  });

  test('one that a counter has in hand is given, and does not end', async () => {
    const staff = await world().join('staff');
    const { redemptionId } = await plantInHand(world(), staff);
    const held = (await world().db.one('redemptions', redemptionId))?.counter?.until;
    await setField(world().cloud.url, 'redemptions', redemptionId, 'lastDay', addDays(today(), -3));
    await setField(world().cloud.url, 'redemptions', redemptionId, 'wakeAt', held);
    const [given] = await Promise.all([staff.persist('redemption.redeem', give(redemptionId)), wake()]);
    expect([codeOf(given), await statusOf(redemptionId)]).toEqual(['ok', 'redeemed']);
  });
});
