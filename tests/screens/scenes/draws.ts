import { button, pressDigits } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';

const ROOM = 'packages/draw/pages';
type Draws = keyof Community['draws'];
const at =
  (page: string, name: Draws, more = '') =>
  ({ draws }: Community): string =>
    `${ROOM}/${page}/index?id=${draws[name]}${more}`;

/** Draws of lots, as residents, witnesses and the table see them. */
export const DRAW_SCENES: readonly Scene[] = [
  { name: 'draws', title: '抓阄', who: 'resident', at: `${ROOM}/list/index`, shows: '摊位抓阄' },
  { name: 'draws-captain', title: '抓阄：等人看', who: 'staff', at: `${ROOM}/list/index`, shows: '停车位抓阄' },
  { name: 'draw-open', title: '抓阄：报名', who: 'resident', at: at('detail', 'open'), shows: '我家要报名' },
  { name: 'draw-in', title: '抓阄：报上了', who: 'volunteer', at: at('detail', 'open'), shows: '你家报了名' },
  {
    name: 'draw-ask-leave',
    title: '抓阄：不报了？',
    who: 'volunteer',
    at: at('detail', 'open'),
    walk: (page) => button(page, '不报了').tap(),
    shows: '你家不报了？',
  },
  { name: 'draw-frozen', title: '抓阄：名单定了', who: 'neighbour-2', at: at('detail', 'drawing'), shows: /轮到了/ },
  { name: 'draw-lines', title: '抓阄：名单', who: 'resident', at: at('lines', 'drawing'), shows: /你家/ },
  { name: 'draw-digits', title: '抓阄：报数', who: 'resident', at: at('digits', 'drawing'), shows: '还差 4 个数' },
  {
    name: 'draw-digits-sure',
    title: '抓阄：是这四个数？',
    who: 'resident',
    at: at('digits', 'drawing'),
    walk: async (page) => {
      await pressDigits(page, '7136');
      await button(page, '就是 7136').tap();
    },
    shows: '记下就不能改',
  },
  {
    name: 'draw-digits-not',
    title: '抓阄：还没轮到',
    who: 'neighbour',
    at: at('digits', 'drawing'),
    shows: '现在不是你摸',
  },
  { name: 'draw-result', title: '抓阄：结果', who: 'resident', at: at('detail', 'drawn'), shows: '重新算一遍' },
  {
    name: 'draw-ask-give-up',
    title: '抓阄：不要了？',
    who: 'resident',
    at: at('detail', 'drawn'),
    walk: (page) => button(page, /我家不要了/).tap(),
    shows: '真的不要了？',
  },
  { name: 'draw-order', title: '抓阄：全部', who: 'resident', at: at('lines', 'drawn'), shows: /你家/ },
  { name: 'draw-recount', title: '抓阄：重新算一遍', who: 'resident', at: at('recount', 'drawn'), shows: /算出来一样/ },
  { name: 'draw-draft', title: '抓阄：等另一个人看', who: 'staff', at: at('detail', 'draft'), shows: '看过了，发出去' },
  {
    name: 'draw-ask-check',
    title: '抓阄：发出去？',
    who: 'staff',
    at: at('detail', 'draft'),
    walk: (page) => button(page, '看过了，发出去').tap(),
    shows: '发给大家？',
  },
  {
    name: 'draw-ask-withdraw',
    title: '抓阄：为什么收回？',
    who: 'staff',
    at: at('detail', 'draft'),
    walk: (page) => button(page, '收回').tap(),
    shows: '为什么收回？',
  },
  { name: 'draw-table', title: '抓阄：桌上', who: 'captain', at: at('table', 'drawing'), shows: '帮他记数' },
  {
    name: 'draw-witnesses',
    title: '抓阄：摸球的三个人',
    who: 'captain',
    at: at('table', 'drawing'),
    walk: (page) => button(page, /定摸球的三个人/).tap(),
    shows: '就是这三个人',
  },
  {
    name: 'draw-table-for',
    title: '抓阄：帮人家报名',
    who: 'staff',
    at: at('table', 'open'),
    walk: (page) => button(page, /帮人家报名/).tap(),
    shows: '哪一栋？',
  },
  {
    name: 'draw-picture',
    title: '抓阄：名单的图',
    who: 'resident',
    at: at('picture', 'drawing'),
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '存图片',
  },
  {
    name: 'draw-compare',
    title: '抓阄：号不一样',
    who: 'resident',
    at: at('compare', 'drawing'),
    walk: (page) => page.getByRole('textbox', { name: /照图上的号写/ }).fill('0000 0000'),
    shows: '不一样',
  },
  {
    name: 'draw-compare-same',
    title: '抓阄：号一样',
    who: 'resident',
    at: at('compare', 'drawing'),
    walk: async (page) => {
      const shown = await page
        .getByText(/名单号 [0-9a-f]{4}/)
        .first()
        .textContent();
      await page
        .getByRole('textbox', { name: /照图上的号写/ })
        .fill(/[0-9a-f]{4} [0-9a-f]{4}/.exec(shown ?? '')?.[0] ?? '');
    },
    shows: '这张图对，名单没人改过',
  },
  {
    name: 'draw-questions',
    title: '抓阄前问一问',
    who: 'volunteer',
    at: at('questions', 'open'),
    shows: '都一样大，两米乘三米',
  },
  {
    name: 'draw-ask',
    title: '抓阄前问一问：我要问',
    who: 'volunteer',
    at: at('questions', 'open'),
    walk: (page) => button(page, '我要问').tap(),
    shows: '答了以后，大家都看得到',
  },
  {
    name: 'draw-answer',
    title: '抓阄前问一问：答一答',
    who: 'staff',
    at: at('questions', 'open'),
    walk: (page) => button(page, /那天下雨怎么办/).tap(),
    shows: '就这样发',
  },
  { name: 'draw-make', title: '抓阄：写一次', who: 'captain', at: `${ROOM}/make/index`, shows: '抓什么？' },
  {
    name: 'draw-make-names',
    title: '抓阄：每个有名字',
    who: 'captain',
    at: `${ROOM}/make/index`,
    walk: async (page) => {
      await page.getByRole('textbox', { name: '抓什么？' }).fill('摊位');
      await page.getByRole('radio', { name: '每个有名字' }).tap();
      await page.getByRole('textbox', { name: '有几个？' }).fill('6');
      await button(page, '照数写上名字').tap();
    },
    shows: '读到 6 个名字',
  },
  {
    name: 'draw-again',
    title: '抓阄：再抓一次',
    who: 'captain',
    at: ({ draws }) => `${ROOM}/make/index?again=${draws.drawn}`,
    shows: '为什么再抓一次？',
  },
];
