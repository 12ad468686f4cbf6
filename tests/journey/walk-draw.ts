import type { Page } from 'playwright-core';
import { A_DRAW } from '../contract/refusals/a-draw.ts';
import { button, pressDigits, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const LIST = 'packages/draw/pages/list/index';

/** Opens the draw from the list of draws. */
const openDraw = async (stage: Stage, openid: string): Promise<Page> => {
  const page = await stage.open(openid, { at: LIST });
  await button(page, /车棚抓阄/).tap();
  return page;
};

/** Types four digits one by one, and says they are right. */
const draw = async (page: Page, digits: string): Promise<void> => {
  await see(page, '还差 4 个数');
  await pressDigits(page, digits);
  await button(page, `就是 ${digits}`).tap();
  await sheet(page).getByRole('button', { name: '对，记下', exact: true }).tap();
  await see(page, '记下了');
};

/** Households enter on their phones; three witnesses draw, two on their own phones and one at the table; a resident draws it all again on theirs. */
export const walkDraw = async (stage: Stage): Promise<void> => {
  const [staff, admin, wei, mo, luo, nong] = await stage.world().joinAll('staff', 'admin', 'wei', 'mo', 'luo', 'nong');
  const { clock } = stage.world().cloud;
  const closesAt = clock.now() + 600_000;
  const { drawId } = await staff.must('draw.make', { ...A_DRAW(stage.world()), offered: 2, closesAt });
  await admin.must('draw.check', { drawId });
  for (const who of [mo, luo]) await who.must('draw.enter', { drawId });
  const phone = await openDraw(stage, wei.openid);
  await see(phone, '你家还没报名');
  await button(phone, '我家要报名').tap();
  await see(phone, '你家报了名');
  await button(phone, '不报了').tap();
  await sheet(phone).getByRole('button', { name: '不报了', exact: true }).tap();
  await see(phone, '你家还没报名');
  await button(phone, '我家要报名').tap();
  await see(phone, '你家报了名');
  await clock.jumpTo(closesAt + 60_000, { timers: 'once' });
  const witnesses = [{ residentId: mo.residentId }, { residentId: nong.residentId }, { name: '镇上的老王' }];
  await staff.must('draw.nameWitnesses', { drawId, witnesses });
  const first = await openDraw(stage, mo.openid);
  await button(first, '轮到你，报 4 个数').tap();
  await draw(first, '7136');
  const second = await openDraw(stage, nong.openid);
  await button(second, '轮到你，报 4 个数').tap();
  await draw(second, '5208');
  const table = await openDraw(stage, staff.openid);
  await button(table, /到桌上办/).tap();
  await button(table, /帮他记数/).tap();
  await draw(table, '9940');
  await see(table, '三个人的数：7136 5208 9940');
  const { items } = await wei.must('draw.order', { drawId });
  expect(items.map(({ prize }) => prize)).toEqual([1, 2, null]);
  const again = await openDraw(stage, wei.openid);
  await button(again, '重新算一遍').tap();
  await see(again, '算出来一样，3 户都对');
  await see(again, '3 户一样，0 户不一样');
};
