import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer, hold } from '../wire.ts';
import { choose, chooseRoster, CSV, officeRoster, unreadableRoster, XLSX } from './roster-files.ts';

const ROSTER = 'packages/staff/pages/roster/index';

const applyRoster = async (page: Page): Promise<void> => {
  await chooseRoster(page);
  await page.getByRole('radio', { name: '可以移出' }).tap();
  await button(page, '换成这份名册').tap();
};
const applying = { ok: true, value: { status: 'applying', done: 3200, total: 8627 } };

/** Bringing a roster in, from the file to the end. */
export const BRINGING_IN_SCENES: readonly Scene[] = [
  { name: 'roster', title: '名册导入', who: 'staff', at: ROSTER, shows: '先查一遍，看过再换' },
  {
    name: 'roster-checking',
    title: '名册导入：正在查',
    who: 'staff',
    at: ROSTER,
    before: (page) => hold(page, 'community.checkRoster'),
    walk: chooseRoster,
    shows: '正在查，等一下',
    isWaiting: true,
  },
  { name: 'roster-checked', title: '名册导入：查完了', who: 'staff', at: ROSTER, walk: chooseRoster, shows: '查完了' },
  {
    name: 'roster-office',
    title: '名册导入：单位自己的表格',
    who: 'staff',
    at: ROSTER,
    walk: (page) => choose(page, '龙岩社区名册.xlsx', XLSX, officeRoster()),
    shows: '3号搂',
  },
  {
    name: 'roster-unread',
    title: '名册导入：一行也没读成',
    who: 'staff',
    at: ROSTER,
    walk: (page) => choose(page, '名册.csv', CSV, unreadableRoster()),
    shows: '一行也没读成',
  },
  {
    name: 'roster-old',
    title: '名册导入：旧格式',
    who: 'staff',
    at: ROSTER,
    walk: (page) =>
      choose(page, '名册.xls', 'application/vnd.ms-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])),
    shows: '旧格式，另存成新格式再选',
  },
  {
    name: 'roster-applying',
    title: '名册导入：正在换',
    who: 'staff',
    at: ROSTER,
    before: (page) => answer(page, 'community.applyRoster', applying, 1),
    walk: applyRoster,
    shows: /正在换，3200 \/ 8627/,
    isWaiting: true,
  },
  {
    name: 'roster-applied',
    title: '名册导入：换好了',
    who: 'staff',
    at: ROSTER,
    before: (page) =>
      answer(page, 'community.applyRoster', { ok: true, value: { status: 'applied', done: 8627, total: 8627 } }),
    walk: applyRoster,
    shows: '名册换好了',
  },
];
