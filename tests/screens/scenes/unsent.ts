import type { Page } from 'playwright-core';
import { button, field, goToLastLook, goToTab, see } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer, cut, CUT } from '../wire.ts';

const HOME = 'pages/home/index';
const POST = 'packages/need/pages/post/index';
const CLAIMABLE = 'packages/need/pages/detail/index';

/** Says a need while nothing gets through: it is kept. */
const keepNeed = async (page: Page): Promise<void> => {
  await cut(page, 'need.post');
  await field(page, '是什么事？').fill('厨房水管漏水，我关不上总闸');
  await goToLastLook(page);
  await button(page, '对，发出去').tap();
  await see(page, /排第 1/);
};
/** The front page lies on the phone from then on. */
const writeFromHome = async (page: Page): Promise<void> => {
  await see(page, '有事，说一声');
  await page.goto(page.url().replace(/#.*/, `#/${POST}?kind=water`));
  await keepNeed(page);
};
const goOffline = async (page: Page): Promise<void> => {
  await cut(page);
  await page.context().setOffline(true);
};

/** What waits on the phone, wherever it is seen. */
export const UNSENT_SCENES: readonly Scene[] = [
  {
    name: 'unsent-needs',
    title: '没有网：我说的，还没送出',
    who: 'resident',
    at: HOME,
    walk: async (page) => {
      await writeFromHome(page);
      await see(page, '办完了，等你点头');
      await goOffline(page);
      // Come back to, it is read again, in vain: what was read before says of when it is.
      await goToTab(page, '首页');
      await goToTab(page, '需求');
      await see(page, '上次看到的');
    },
    shows: '没有网，先存着，有网自动送',
    tolerates: [CUT],
  },
  {
    name: 'unsent-home',
    title: '没有网：首页，还没送出',
    who: 'resident',
    at: HOME,
    walk: async (page) => {
      await writeFromHome(page);
      await goOffline(page);
      await goToTab(page, '首页');
    },
    shows: '有事，说一声',
    tolerates: [CUT],
  },
  {
    name: 'unsent-line',
    title: '还没送出的：一件等网，一件没成',
    who: 'volunteer',
    at: ({ needs }) => `${CLAIMABLE}?id=${needs.open}`,
    walk: async (page) => {
      await cut(page, 'need.claim', 'need.post');
      await button(page, '我来接').tap();
      await see(page, /排第 1/);
      await page.unroute('**/invoke/*');
      await answer(page, 'need.claim', { ok: false, code: 'NEED_FULL' });
      await button(page, '现在送').tap();
      await see(page, '满员了，去看看别的事');
      await page.goto(page.url().replace(/#.*/, `#/${POST}?kind=water`));
      await keepNeed(page);
      // The page that was left lies under this one.
      await button(page, /先存着，有网自动送/)
        .last()
        .tap();
    },
    shows: '还没送出的',
    tolerates: [CUT],
  },
  {
    name: 'unsent-detail',
    title: '一件事：接单还没送出',
    who: 'volunteer',
    at: ({ needs }) => `${CLAIMABLE}?id=${needs.open}`,
    before: (page) => cut(page, 'need.claim'),
    walk: async (page) => {
      await button(page, '我来接').tap();
    },
    shows: /排第 1/,
    tolerates: [CUT],
  },
  {
    name: 'unsent-sent',
    title: '存着的，送出去了',
    who: 'volunteer',
    at: ({ needs }) => `${CLAIMABLE}?id=${needs.open}`,
    before: (page) => cut(page, 'need.claim'),
    walk: async (page) => {
      await button(page, '我来接').tap();
      await see(page, '等着 1 件');
      await page.unroute('**/invoke/*');
      await answer(page, 'need.claim', {
        ok: true,
        value: { needId: 'need_00000000000000000000000000', status: 'claimed', claimed: 1, slots: 1 },
      });
      await button(page, '现在送').tap();
    },
    shows: /送出去了 \d+:\d\d/,
    tolerates: [CUT],
  },
  {
    name: 'unsent-drop',
    title: '还没送出的：不送了',
    who: 'volunteer',
    at: ({ needs }) => `${CLAIMABLE}?id=${needs.open}`,
    before: (page) => cut(page, 'need.claim'),
    walk: async (page) => {
      await button(page, '我来接').tap();
      await button(page, '不送了').tap();
    },
    shows: '这件不送了？',
    tolerates: [CUT],
  },
];
