import type { Page } from 'playwright-core';
import { plantAtDoor } from '../contract/refusals/planted-bringing.ts';
import { plantVoucher } from '../contract/refusals/planted-redemptions.ts';
import { button, goToTab, pressDigits, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';
import { BROKEN, holdCalls, listenTo, loseNextAnswer, type Sent } from './wire.ts';

const ROOM = 'packages/redemption/pages';
const NO_NETWORK = '没有网，没办成，等会儿再试';
const CARRYING = /帮走不动的人送到家/;
const MAY_BREAK = { tolerates: [BROKEN] };

const answerWith = (page: Page, word: string): Promise<void> =>
  sheet(page).getByRole('button', { name: word, exact: true }).tap();
/** From home to what waits to be carried, as everybody goes there. */
const goToCarry = async (page: Page): Promise<void> => {
  await goToTab(page, '积分');
  await button(page, '去换东西').tap();
  await button(page, CARRYING).tap();
  await see(page, '等人送的');
};
const times = (sent: readonly Sent[]) => [sent.length, new Set(sent.map(({ requestId }) => requestId)).size];
const lastDigitWrong = (digits: string): string => digits.slice(0, -1) + String((Number(digits.at(-1)) + 1) % 10);

/** Asked for on the voucher, taken by whoever is first, given out by a keeper, and given at the door; answers get lost on the way. */
export const walkBring = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  const [wei, staff, volunteer, captain] = await world.joinAll('wei', 'staff', 'volunteer', 'captain2');
  const { redemptionId, digits } = await plantVoucher(world);
  const phone = await stage.open(wei.openid, { at: `${ROOM}/voucher/index?id=${redemptionId}` });
  await button(phone, '走不动，送到家').tap();
  await answerWith(phone, '送到我家');
  await see(phone, '要送到家，等邻居来接');

  const [helper, late] = [await stage.open(volunteer.openid, MAY_BREAK), await stage.open(captain.openid)];
  for (const page of [helper, late]) {
    await goToCarry(page);
    await button(page, /送到1号楼/).tap();
    await see(page, '接了，就告诉你哪一家');
  }
  const heard = listenTo(helper);
  const held = await holdCalls(helper, 'redemption.carry');
  await answerWith(helper, '我来送');
  await sheet(helper).getByRole('button', { name: '正在送' }).tap({ force: true });
  held.letGo();
  await see(helper, `${wei.person.name}家`);
  await see(helper, '先去店里拿');
  expect(times(heard('redemption.carry'))).toEqual([1, 1]);
  await answerWith(late, '我来送');
  await see(late, '别人先接了，谢谢你');

  const counter = await stage.open(staff.openid, { ...MAY_BREAK, at: `${ROOM}/counter/index` });
  const atCounter = listenTo(counter);
  await button(counter, new RegExp(`${volunteer.person.name}来送.*还没拿`)).tap();
  await loseNextAnswer(counter, 'redemption.handTo');
  await answerWith(counter, '东西给 TA 了');
  await see(counter, NO_NETWORK);
  await answerWith(counter, '东西给 TA 了');
  await see(counter, `${volunteer.person.name}在送，在路上`);
  expect(times(atCounter('redemption.handTo'))).toEqual([2, 1]);

  await phone.reload();
  await see(phone, `${volunteer.person.name}拿到了，在路上`);
  // Opened again, the page tells what the keeper did.
  await button(helper, '返回').tap();
  await button(helper, CARRYING).tap();
  await button(helper, /前送到/).tap();
  await answerWith(helper, '听人念 6 个数');
  await pressDigits(helper, lastDigitWrong(digits));
  await button(helper, '对了就给').tap();
  await see(helper, '没有这个号，看清楚再按一次');
  await button(helper, '退一个').tap();
  await pressDigits(helper, digits.slice(-1));
  await loseNextAnswer(helper, 'redemption.deliver');
  await button(helper, '对了就给').tap();
  await see(helper, NO_NETWORK);
  await button(helper, '对了就给').tap();
  await see(helper, '送到了，谢谢你');
  const given = heard('redemption.deliver').filter(({ input }) => (input as { code: string }).code === digits);
  expect(times(given)).toEqual([2, 1]);

  await phone.reload();
  await see(phone, `${volunteer.person.name}送到你家了`);
  await counter.reload();
  await button(counter, new RegExp(`${wei.person.name}家.*领过了`)).waitFor();
  expect(await world.db.count('events', { kind: 'redemption.redeemed', subject: redemptionId })).toBe(1);
};

/** At the door of somebody without a phone the captain types their card and says it; the family's phone tells who did. */
export const walkAtDoor = async (stage: Stage): Promise<void> => {
  const world = stage.world();
  const [captain, wei] = await world.joinAll('captain1', 'wei');
  const { residentId, code } = await plantAtDoor(world);
  const old = await world.db.one('residents', residentId);
  if (!old) throw new Error('nobody lives there');
  const door = await stage.open(captain.openid, { at: 'packages/staff/pages/behalf/index' });
  await button(door, `${String(old.unit)}单元`).tap();
  await button(door, old.flat).tap();
  await door.locator('.behalf-person').filter({ hasText: old.name }).getByRole('button', { name: '东西送到家' }).tap();
  await see(door, '卡上的 8 个数');
  await pressDigits(door, code);
  await button(door, '查这张卡').tap();
  await button(door, /大米 5 公斤/).tap();
  await answerWith(door, '送来');
  await see(door, '要送到家，等人来送');
  const family = await stage.open(wei.openid, { at: 'packages/notice/pages/news/index' });
  await see(family, `${captain.person.name}看着卡，帮家里人说送来`);
};
