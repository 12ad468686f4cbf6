import type { Page } from 'playwright-core';
import { cardAccount, residentAccount } from '../../shared/points/account.ts';
import type { HouseholdId } from '../../shared/kernel/ids.ts';
import { cardOf, withoutPhone } from '../contract/refusals/household.ts';
import { givePoints } from '../contract/refusals/planted-redemptions.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import { button, goToTab, pressDigits, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const ROOM = 'packages/redemption/pages';
const COUNTER = `${ROOM}/counter/index`;

/** The six digits as they stand on a phone that shows them. */
const digitsOn = async (page: Page): Promise<string> => {
  const shown = page.getByText(/^\d{3} \d{3}$/).filter({ visible: true });
  return ((await shown.first().textContent()) ?? '').replace(' ', '');
};

/** From home to the shop, as everybody goes there. */
const goToShop = async (page: Page): Promise<void> => {
  await goToTab(page, '积分');
  await button(page, '去换东西').tap();
};

/** Somebody goes to the shop, orders and shows the voucher, which the counter types and gives; all from home, by taps. */
export const walkRedemption = async (stage: Stage): Promise<void> => {
  const [wei, staff] = await stage.world().joinAll('wei', 'staff');
  await plantGoods(stage.world(), { onHand: 3 });
  await givePoints(stage.world(), residentAccount(wei.residentId), 70);
  const phone = await stage.open(wei.openid);
  await goToShop(phone);
  await button(phone, /^大米 5 公斤/).tap();
  await button(phone, '换').tap();
  await see(phone, '换了以后，你还有 10 分');
  await button(phone, '换，用 60 分').tap();
  await see(phone, '给店员看');
  // It is found again where the points are, behind the goods and the shop.
  await button(phone, '返回').tap();
  await see(phone, '进出多少');
  await button(phone, '返回').tap();
  await button(phone, /^大米 5 公斤/).waitFor();
  await goToTab(phone, '积分');
  await button(phone, /换物券/).tap();
  await button(phone, /大米/).tap();
  await see(phone, '给店员看');
  const digits = await digitsOn(phone);
  const counter = await stage.open(staff.openid);
  await goToShop(counter);
  await button(counter, '柜台').tap();
  await button(counter, '按 6 个数').tap();
  await pressDigits(counter, digits);
  await button(counter, '查这张券').tap();
  await see(counter, `${wei.person.name}家`);
  await button(counter, '拿走了').tap();
  await see(counter, `好了，给了${wei.person.name}家`);
  // The same voucher again is told to be used, before anything is handed out.
  await button(counter, '按 6 个数').tap();
  await pressDigits(counter, digits);
  await button(counter, '查这张券').tap();
  await see(counter, '这张券已经领过了');
};

/** The owner sends somebody else: a wrong word stops it, and the next one is right. */
export const walkCollector = async (stage: Stage): Promise<void> => {
  const [wei, staff] = await stage.world().joinAll('wei', 'staff');
  const goodsId = await plantGoods(stage.world(), { onHand: 3 });
  await givePoints(stage.world(), residentAccount(wei.residentId), 60);
  const { priceId } = await wei.must('redemption.quote', { goodsId, quantity: 1 });
  const { redemptionId, digits } = await wei.must('redemption.order', { goodsId, quantity: 1, priceId });
  const phone = await stage.open(wei.openid, { at: `${ROOM}/voucher/index?id=${redemptionId}` });
  await button(phone, '请人代领').tap();
  await sheet(phone).getByRole('textbox', { name: '别的人，写名字' }).fill('小燕');
  await sheet(phone).getByRole('button', { name: '就请 TA', exact: true }).tap();
  await see(phone, '请小燕代领');
  const counter = await stage.open(staff.openid, { at: COUNTER });
  const say = async (isRight: boolean): Promise<void> => {
    const { collector } = await wei.must('redemption.detail', { redemptionId });
    const { collector: stored } = (await stage.world().db.one('redemptions', redemptionId)) ?? {};
    const at = (stored?.words ?? []).findIndex((word) => (word === collector?.word) === isRight);
    await button(counter, '按 6 个数').tap();
    await pressDigits(counter, digits);
    await button(counter, '查这张券').tap();
    await counter.getByRole('radio', { name: '小燕', exact: true }).filter({ visible: true }).tap();
    await see(counter, '说的是哪一个？');
    const words = counter.getByRole('radiogroup', { name: '说的是哪一个？' }).getByRole('radio');
    await words.nth(at).tap();
    await button(counter, '拿走了').tap();
  };
  await say(false);
  await see(counter, '暗号不对，停下了，问主人');
  await phone.reload();
  await see(phone, '来领的人说错了暗号');
  await button(phone, '给，是我叫的').tap();
  await see(phone, '给店员看');
  await say(true);
  await see(counter, `好了，给了${wei.person.name}家`);
};

/** An old couple without a phone: the card orders and fetches at the counter. */
export const walkCard = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  const [captain, staff] = await world.joinAll('captain1', 'staff');
  const { residentId, householdId } = await withoutPhone(world);
  const code = await cardOf(captain, householdId);
  const old = await world.db.one('residents', residentId);
  if (!old) throw new Error('nobody lives there');
  await plantGoods(world, { onHand: 2 });
  await givePoints(world, cardAccount(householdId as HouseholdId), 100);
  const counter = await stage.open(staff.openid, { at: COUNTER });
  await button(counter, /拿卡来的/).tap();
  await see(counter, '哪一栋？');
  await button(counter, /^1\s*号楼$/).tap();
  await button(counter, new RegExp(`^${String(old.unit)}\\s*单元$`)).tap();
  await button(counter, old.flat).tap();
  await see(counter, '卡上的 8 个数');
  await pressDigits(counter, code);
  await button(counter, '查这张卡').tap();
  await button(counter, new RegExp(`${old.name}.*能用 100 分`)).tap();
  await see(counter, '换什么');
  await button(counter, /大米 5 公斤/)
    .first()
    .tap();
  await sheet(counter).getByRole('button', { name: '换，点给 TA 看', exact: true }).tap();
  await see(counter, '付过了');
  await button(counter, '拿走了').tap();
  await see(counter, `好了，给了${old.name}家`);
  expect((await world.db.one('accounts', cardAccount(householdId as HouseholdId)))?.balance).toBe(40);
};

/** A day without a network: a list is printed, ticked by hand, entered, and what does not fit is said. */
export const walkSheet = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  const [wei, staff, admin] = await world.joinAll('wei', 'staff', 'admin');
  const goodsId = await plantGoods(world, { onHand: 4 });
  await givePoints(world, residentAccount(wei.residentId), 120);
  const { priceId } = await wei.must('redemption.quote', { goodsId, quantity: 1 });
  const order = () => wei.must('redemption.order', { goodsId, quantity: 1, priceId });
  const [paper, both] = [await order(), await order()];
  const desk = await stage.open(staff.openid, { at: `${ROOM}/sheets/index` });
  await button(desk, '印今天的单子').tap();
  await see(desk, '印 A4');
  await button(desk, '返回').tap();
  await admin.must('redemption.open', { digits: both.digits });
  await admin.must('redemption.redeem', { redemptionId: both.redemptionId, fetchedBy: 'owner', word: null });
  await button(desk, /的单子/)
    .first()
    .tap();
  await see(desk, '纸上勾了哪一行，就点哪一行');
  // Whoever enters a list taps one line after another and waits for none.
  await button(desk, /^1\. /).tap();
  await button(desk, /^2\. /).tap();
  await see(desk, /记的，给了/);
  await see(desk, /纸上又勾了/);
  await button(desk, '勾错了，没给').tap();
  await see(desk, /说：勾错了，没给/);
  const shown = await Promise.all(
    [paper, both].map(({ redemptionId }) => wei.must('redemption.detail', { redemptionId })),
  );
  expect(shown.map(({ status, redeemed }) => [status, redeemed?.name])).toEqual([
    ['redeemed', staff.person.name],
    ['redeemed', admin.person.name],
  ]);
};
