import type { Page } from 'playwright-core';
import { button, field, see, sheet } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const AT = 'packages/staff/pages/behalf/index';
const GIVEN = { ok: true, value: { householdId: 'household_1', issue: 1, code: '48213907' } };

/** The first door of the first unit of the captain's building. */
const toHousehold = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '1单元' }).tap();
  await see(page, '1单元，哪一家？');
  await page.getByRole('button', { name: /^\d+$/ }).first().tap();
  await see(page, '替谁说事？');
};
const toCard = async (page: Page): Promise<void> => {
  await toHousehold(page);
  await button(page, '发户卡').tap();
};
const toGiven = async (page: Page): Promise<void> => {
  await toCard(page);
  await sheet(page).getByRole('button', { name: '发户卡' }).tap();
  await see(page, '4821 3907');
};
const given = (page: Page) => answer(page, 'household.issueCard', GIVEN);

/** What is said for the first of the household, up to their yes. */
const toCheck = async (page: Page): Promise<void> => {
  await toHousehold(page);
  await button(page, '替他说').first().tap();
  await write(page);
};
const write = async (page: Page): Promise<void> => {
  await page
    .getByRole('radio', { name: '水', exact: true })
    .or(page.getByRole('button', { name: '水', exact: true }))
    .first()
    .tap();
  await field(page, '是什么事？').fill('厨房水管漏水');
  await button(page, '写好了').tap();
};

const HOME = 'packages/account/pages/housemates/index';
/** The first at home who has no account. */
const toHousemate = async (page: Page): Promise<void> => {
  await page.locator('.item').filter({ hasText: '家里人，自己没用邻里' }).locator('.item-opens').first().tap();
  await see(page, '能替的');
};

/** Somebody in charge acts for a resident, and somebody for those they live with. */
export const BEHALF_SCENES: readonly Scene[] = [
  { name: 'behalf-unit', title: '代办：哪个单元', who: 'captain', at: AT, shows: /哪个单元/ },
  { name: 'behalf-building', title: '代办：哪栋楼', who: 'staff', at: AT, shows: '替哪栋楼的人办？' },
  { name: 'behalf-household', title: '代办：替谁', who: 'captain', at: AT, walk: toHousehold, shows: '还没有户卡' },
  { name: 'behalf-card', title: '户卡：发一张？', who: 'captain', at: AT, walk: toCard, shows: '先不发' },
  {
    name: 'behalf-given',
    title: '户卡：卡上的数',
    who: 'captain',
    at: AT,
    before: given,
    walk: toGiven,
    shows: '抄好了',
  },
  {
    name: 'behalf-paper',
    title: '户卡：印出来',
    who: 'captain',
    at: AT,
    before: given,
    walk: async (page) => {
      await toGiven(page);
      await sheet(page).getByRole('button', { name: '印出来' }).tap();
      await page.getByRole('img', { name: /户卡/ }).waitFor();
    },
    shows: '打印',
  },
  {
    name: 'behalf-check',
    title: '代办：看一遍，本人点头',
    who: 'captain',
    at: AT,
    walk: toCheck,
    shows: '户卡上的数是多少？',
  },
  {
    name: 'behalf-nod',
    title: '代办：问他自己的手机',
    who: 'captain',
    at: AT,
    walk: async (page) => {
      await toCheck(page);
      await page.getByRole('radio', { name: '手机点头' }).tap();
    },
    shows: '他点了头，才发出去',
  },
  { name: 'housemates', title: '替家里人办：为谁', who: 'resident', at: HOME, shows: '我自己' },
  {
    name: 'housemates-for',
    title: '替家里人办：办什么',
    who: 'resident',
    at: HOME,
    walk: toHousemate,
    shows: '要他写委托书',
  },
  {
    name: 'housemates-check',
    title: '替家里人说：看一遍',
    who: 'resident',
    at: HOME,
    walk: async (page) => {
      await toHousemate(page);
      await page.getByText('说一件事').tap();
      await write(page);
    },
    shows: '写明你替他说',
  },
];
