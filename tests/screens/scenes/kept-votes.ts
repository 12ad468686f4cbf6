import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { KeptName } from '../kept-votes.ts';
import type { Scene } from '../scene.ts';

const ROOM = 'packages/vote/pages';
const at =
  (page: string, name: KeptName) =>
  ({ kept }: Community): string =>
    `${ROOM}/${page}/index?id=${kept[name]}`;

/** To the step that asks for the days, of a vote in every building. */
const inEveryBuilding = async (page: Page) => {
  await button(page, '楼里的钱怎么用').tap();
  await button(page, '下一步').tap();
  await button(page, '下一步').tap();
  await page.getByRole('radio', { name: '每栋楼各投各的' }).tap();
  await button(page, '下一步').tap();
};

/** Votes as those who hold them see them. */
export const KEPT_VOTE_SCENES: readonly Scene[] = [
  { name: 'vote-make', title: '做一次投票', who: 'staff', at: `${ROOM}/make/index`, shows: '同不同意' },
  {
    name: 'vote-make-title',
    title: '做一次投票：问什么',
    who: 'staff',
    at: `${ROOM}/make/index`,
    walk: (page) => button(page, '楼里的钱怎么用').tap(),
    shows: '问大家一句话',
  },
  {
    name: 'vote-make-where',
    title: '做一次投票：谁来投',
    who: 'staff',
    at: `${ROOM}/make/index`,
    walk: async (page) => {
      await button(page, '楼里的钱怎么用').tap();
      await button(page, '下一步').tap();
      await button(page, '下一步').tap();
    },
    shows: '在哪里投',
  },
  {
    name: 'vote-make-month',
    title: '做一次投票：每栋楼，哪个月',
    who: 'staff',
    at: `${ROOM}/make/index`,
    walk: inEveryBuilding,
    shows: '哪个月投',
  },
  {
    name: 'vote-make-day',
    title: '做一次投票：换一天',
    who: 'staff',
    at: `${ROOM}/make/index`,
    walk: async (page) => {
      await inEveryBuilding(page);
      await page.getByText(/开始$/).tap();
    },
    shows: '哪天开始投',
  },
  {
    name: 'vote-make-sure',
    title: '做一次投票：再看一遍',
    who: 'captain',
    at: `${ROOM}/make/index`,
    walk: async (page) => {
      await button(page, '自己写').tap();
      await page.getByRole('textbox').fill('门口的灯几点关');
      await button(page, '下一步').tap();
      for (const [at, option] of ['十点', '十一点'].entries()) await page.getByRole('textbox').nth(at).fill(option);
      for (let step = 0; step < 4; step += 1) await button(page, '下一步').tap();
    },
    shows: '还要一个人看',
  },
  {
    name: 'vote-make-law',
    title: '做一次投票：法定表决',
    who: 'staff',
    at: `${ROOM}/make/index`,
    walk: async (page) => {
      await button(page, '法定表决，纸上投').tap();
      await page.getByRole('textbox').fill('电梯换新的');
      for (let step = 0; step < 4; step += 1) await button(page, '下一步').tap();
    },
    shows: '到哪里投',
  },
  {
    name: 'vote-make-topic',
    title: '做一次投票：每月一题',
    who: 'staff',
    at: `${ROOM}/make/index?topic=electricity`,
    shows: '问大家一句话',
  },
  { name: 'vote-keep', title: '管投票：正在投', who: 'staff', at: at('keep', 'papers'), shows: '照什么定' },
  { name: 'vote-check', title: '管投票：等人看', who: 'staff', at: at('keep', 'draft'), shows: '等另一个人看' },
  {
    name: 'vote-extend',
    title: '管投票：晚几天完',
    who: 'staff',
    at: at('keep', 'papers'),
    walk: (page) => button(page, '晚几天完').tap(),
    shows: '就晚这几天',
  },
  { name: 'vote-papers', title: '录纸票', who: 'staff', at: at('papers', 'papers'), shows: '两个人看得不一样' },
  {
    name: 'vote-slip',
    title: '录纸票：票上是什么',
    who: 'staff',
    at: at('papers', 'papers'),
    walk: (page) => page.getByText('两个人看得不一样').tap(),
    shows: '空白票',
  },
  {
    name: 'vote-slip-door',
    title: '录纸票：谁家的票',
    who: 'staff',
    at: at('papers', 'papers'),
    walk: (page) => button(page, '录一张纸票').tap(),
    shows: '哪一户',
  },
  { name: 'vote-objections', title: '名册对不对', who: 'staff', at: at('objections', 'disputed'), shows: '要改' },
  {
    name: 'vote-objection',
    title: '名册对不对：改不改',
    who: 'staff',
    at: at('objections', 'disputed'),
    walk: (page) =>
      button(page, /说不能在里面/)
        .first()
        .tap(),
    shows: '名册改不改',
  },
  { name: 'vote-object', title: '名册错了', who: 'resident', at: at('object', 'disputed'), shows: '怎么错了' },
  { name: 'vote-proxies', title: '委托书', who: 'staff', at: at('proxies', 'papers'), shows: /请 .* 替/ },
  {
    name: 'vote-paper-slip',
    title: '印纸票',
    who: 'staff',
    at: ({ kept }) => `packages/sharing/pages/slip/index?id=${kept.papers}`,
    shows: '打印',
  },
  {
    name: 'vote-ballots',
    title: '看谁投哪个',
    who: 'staff',
    at: at('ballots', 'counted'),
    walk: async (page) => {
      await button(page, '我要看').tap();
      await page.locator('img').first().waitFor();
    },
    shows: '星期六',
  },
];
