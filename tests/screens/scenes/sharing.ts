import { CODE_LANDING } from '../../../shared/code/pages.ts';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const PAGES = 'packages/sharing/pages';
const BOARD = 'packages/insight/pages/board/index';
const PLOT_WORDS = { waiting: '没结单的事', months: '这半年', said: '各栋楼', confirmed: '各栋楼' } as const;
const LANDING = `${CODE_LANDING}?scene=code_somewhere`;

/** Sending something on, scanning what was sent, and what hangs on a wall. */
export const SHARING_SCENES: readonly Scene[] = [
  {
    name: 'share-need',
    title: '给邻居看看：一件事',
    who: 'resident',
    at: ({ needs }) => `${PAGES}/share/index?page=need&id=${needs.open}`,
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '打印一张',
  },
  {
    name: 'share-building',
    title: '给邻居看看：一栋楼',
    who: 'resident',
    at: ({ buildings }) => `${PAGES}/share/index?page=building&id=${buildings.own}`,
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '打印一张',
  },
  {
    name: 'share-notice',
    title: '给邻居看看：一条通知',
    who: 'resident',
    at: ({ notices }) => `${PAGES}/share/index?page=notice&id=${notices.long}`,
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '打印一张',
  },
  {
    name: 'share-waiting',
    title: '给邻居看看：一栋楼没结单的事',
    who: 'captain',
    at: ({ buildings }) => `${PAGES}/share/index?page=figures&id=${buildings.own}&plot=waiting`,
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '打印一张',
  },
  ...(['waiting', 'months', 'said', 'confirmed'] as const).map((plot): Scene => ({
    name: `share-board-${plot}`,
    title: `给邻居看看：全社区的数，${PLOT_WORDS[plot]}`,
    who: 'captain',
    at: BOARD,
    walk: async (page) => {
      if (plot === 'confirmed') await page.getByRole('tab', { name: '结单了' }).tap();
      await button(page, `${PLOT_WORDS[plot]}，做成图片`).tap();
      await page.locator('img.shared-picture').waitFor();
    },
    shows: '打印一张',
  })),
  {
    name: 'poster-figures',
    title: '打印一张：一栋楼的数',
    who: 'captain',
    at: ({ buildings }) => `${PAGES}/poster/index?page=figures&id=${buildings.own}`,
    shows: '印在多大的纸上',
  },
  {
    name: 'share-no-code',
    title: '给邻居看看：码还没画好',
    who: 'resident',
    at: ({ needs }) => `${PAGES}/share/index?page=need&id=${needs.done}`,
    before: (page) => answer(page, 'code.make', { ok: true, value: { scene: 'code_somewhere', pictureUrl: null } }),
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '码还没画好',
  },
  {
    name: 'share-hidden',
    title: '给邻居看看：没公开的',
    who: 'resident',
    at: ({ needs }) => `${PAGES}/share/index?page=need&id=${needs.refused}`,
    shows: '这件事没公开，先不发给别人',
  },
  {
    name: 'open-stranger',
    title: '扫码看看：还没找到家',
    who: 'stranger',
    at: LANDING,
    before: (page) => answer(page, 'code.open', { ok: true, value: { page: 'need', id: 'need_somewhere' } }),
    shows: '邻居的事，都在这里',
  },
  { name: 'open-gone', title: '扫码看看：不管用了', who: 'resident', at: LANDING, shows: '这个码不管用了，去首页看看' },
  {
    name: 'open-none',
    title: '扫码看看：没有扫到码',
    who: 'stranger',
    at: `${CODE_LANDING}?scene=a%3D1`,
    shows: '没有扫到码',
  },
  {
    name: 'building-other',
    title: '别的楼',
    who: 'resident',
    at: ({ buildings }) => `${PAGES}/building/index?id=${buildings.other}`,
    shows: '有事找谁',
  },
  {
    name: 'poster-need',
    title: '打印一张：一件事',
    who: 'resident',
    at: ({ needs }) => `${PAGES}/poster/index?page=need&id=${needs.open}`,
    shows: '印在多大的纸上',
  },
  {
    name: 'poster-long',
    title: '打印一张：话很长的',
    who: 'resident',
    at: ({ needs }) => `${PAGES}/poster/index?page=need&id=${needs.long}`,
    shows: '印在多大的纸上',
  },
  {
    name: 'poster-notice',
    title: '打印一张：通知',
    who: 'staff',
    at: ({ notices }) => `${PAGES}/poster/index?page=notice&id=${notices.plain}`,
    shows: '印在多大的纸上',
  },
  {
    name: 'poster-notice-long',
    title: '打印一张：长通知',
    who: 'staff',
    at: ({ notices }) => `${PAGES}/poster/index?page=notice&id=${notices.long}`,
    shows: '印在多大的纸上',
  },
  {
    name: 'poster-building',
    title: '打印一张：楼栋群',
    who: 'captain',
    at: ({ buildings }) => `${PAGES}/poster/index?page=building&id=${buildings.own}`,
    walk: (page) => button(page, '打印').waitFor(),
    shows: '印在多大的纸上',
  },
];
