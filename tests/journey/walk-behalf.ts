import type { Page } from 'playwright-core';
import { CAST, openidOf } from '../world/people.ts';
import { button, field, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const AT = 'packages/staff/pages/behalf/index';
const INBOX = 'packages/notice/pages/news/index';

/** The captain gives a household its card, says a need for one of them by it, and whom it is for hears of it and takes it back. */
export const walkBehalf = async (stage: Stage): Promise<void> => {
  const [, lan] = await stage.world().joinAll('captain1', 'lan');
  const { unit, flat, name } = lan.person;
  const captain = await stage.open(openidOf('R101'), { at: AT });
  await button(captain, `${String(unit)}单元`).tap();
  await button(captain, flat).tap();
  await button(captain, '发户卡').tap();
  await sheet(captain).getByRole('button', { name: '发户卡' }).tap();
  const digits = sheet(captain).locator('.code-digits');
  await digits.waitFor();
  const code = (await digits.textContent()) ?? '';
  await sheet(captain).getByRole('button', { name: '抄好了' }).tap();
  await see(captain, '第 1 张户卡');

  await write(captain, name, '厨房水管漏水');
  await field(captain, '户卡上的数是多少？').fill('0000 0000');
  await button(captain, '对，发出去').tap();
  await see(captain, '卡上的数不对，再看一看');
  await field(captain, '户卡上的数是多少？').fill(code);
  await button(captain, '对，发出去').tap();
  await see(captain, '看过户卡');

  const mine = await stage.open(openidOf(CAST.lan), { at: INBOX });
  await mine.getByText('厨房水管漏水').first().tap();
  await see(mine, '看过户卡');
  await button(mine, '不用了，收回').tap();
  await sheet(mine).getByRole('button', { name: '收回', exact: true }).tap();
  // The question says 收回了 too.
  await sheet(mine).waitFor({ state: 'detached' });
  await see(mine, '收回了');

  const again = await stage.open(openidOf('R101'), { at: AT });
  await button(again, `${String(unit)}单元`).tap();
  await button(again, flat).tap();
  await write(again, name, '楼上的水滴到我家');
  await again.getByRole('radio', { name: '手机点头' }).tap();
  await button(again, '对，发出去').tap();
  await see(again, '他还没点头');
  const asked = await stage.open(openidOf(CAST.lan), { at: 'pages/home/index' });
  await asked
    .getByText(/替你说了一件事/)
    .first()
    .tap();
  await button(asked, '对，发出去').tap();
  await sheet(asked).getByRole('button', { name: '对，发出去' }).tap();
  await see(asked, '他自己在手机上点了头');
};

/** What the captain says for one of the household that is open, up to their yes. */
const write = async (captain: Page, name: string, words: string): Promise<void> => {
  await captain.locator('.person').filter({ hasText: name }).getByRole('button', { name: '替他说' }).tap();
  await captain
    .getByRole('button', { name: '水', exact: true })
    .or(captain.getByRole('radio', { name: '水', exact: true }))
    .first()
    .tap();
  await field(captain, '是什么事？').fill(words);
  await button(captain, '写好了').tap();
};
