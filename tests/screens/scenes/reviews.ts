import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';

const ROOM = 'packages/review/pages';
const REVIEW = `${ROOM}/building/index`;
const OPINION = `${ROOM}/opinion/index`;
const COCKPIT = `${ROOM}/cockpit/index`;

const JIELONG = 'packages/review/pages/jielong/index';
const PASTED = ['#接龙', '1. 黄文妹，门口的灯坏了', '2. 没写名字的一句', '3. 许斌 没意见', '4. 302 垃圾桶少'].join(
  '\n',
);

const chooseLift = (page: Page): Promise<void> => page.getByRole('radio', { name: '电梯', exact: true }).tap();

/** The monthly review as a resident and as the captain sees it. */
export const REVIEW_SCENES: readonly Scene[] = [
  { name: 'review', title: '点评会', who: 'neighbour', at: REVIEW, shows: '2单元电梯老是停' },
  {
    name: 'review-own',
    title: '点评会：我说的一条',
    who: 'resident',
    at: REVIEW,
    walk: (page) => page.getByText('2单元电梯老是停').first().tap(),
    shows: '收回',
  },
  { name: 'opinion-kind', title: '点评会：说什么事', who: 'neighbour', at: OPINION, shows: '说什么事？' },
  { name: 'opinion', title: '点评会：我说', who: 'neighbour', at: OPINION, walk: chooseLift, shows: '谁能看？' },
  { name: 'cockpit', title: '点评会：楼长理一理', who: 'captain', at: COCKPIT, shows: '还没说的' },
  {
    name: 'cockpit-record',
    title: '点评会：楼长替人记一句',
    who: 'captain',
    at: COCKPIT,
    walk: (page) =>
      button(page, /他说了什么/)
        .first()
        .tap(),
    shows: '谁说的？',
  },
  {
    name: 'cockpit-hand-over',
    title: '点评会：送交办会',
    who: 'captain',
    at: COCKPIT,
    walk: (page) => button(page, '4 件送交办会').tap(),
    shows: '把 4 件送交办会？',
  },
  {
    name: 'review-mine',
    title: '点评会：我说过的',
    who: 'resident',
    at: `${ROOM}/mine/index`,
    shows: '2单元电梯老是停',
  },
  { name: 'review-year', title: '点评会：今年的', who: 'resident', at: `${ROOM}/year/index`, shows: '正在说' },
  {
    name: 'review-month',
    title: '点评会：一个月的',
    who: 'resident',
    at: `${ROOM}/year/index`,
    walk: (page) => button(page, /正在说/).tap(),
    shows: '2单元电梯老是停',
  },
  { name: 'review-board', title: '点评会：各栋楼', who: 'resident', at: `${ROOM}/board/index`, shows: '12号楼' },
  {
    name: 'review-buildings',
    title: '点评会：各栋楼一起',
    who: 'staff',
    at: `${ROOM}/buildings/index`,
    shows: '一栋一栋看',
  },
  {
    name: 'review-unheard',
    title: '点评会：六十天没说过话的',
    who: 'captain',
    at: COCKPIT,
    walk: (page) => button(page, /60 天没说过话的/).tap(),
    shows: '户里',
  },
  {
    name: 'jielong',
    title: '点评会：贴接龙',
    who: 'captain',
    at: JIELONG,
    walk: async (page) => {
      await page.getByLabel('接龙的字').fill(PASTED);
      await button(page, '读一读').tap();
    },
    shows: '要你看',
  },
  { name: 'review-texts', title: '点评会：给群里的话', who: 'captain', at: `${ROOM}/texts/index`, shows: '现在用这段' },
];
