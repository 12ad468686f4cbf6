import { button, see } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer, cut, CUT, hold } from '../wire.ts';

const HOME = 'pages/home/index';
const NEED = 'packages/need/pages/detail/index';

/** What is seen while one waits, without a network, and when something is not there. */
export const TROUBLE_SCENES: readonly Scene[] = [
  {
    name: 'loading',
    title: '正在找',
    who: 'resident',
    at: HOME,
    before: (page) => hold(page),
    shows: '正在找，等一下',
    isWaiting: true,
  },
  {
    name: 'offline',
    title: '没有网：看上次的',
    who: 'resident',
    at: HOME,
    walk: async (page) => {
      await see(page, '办完了，等你点头');
      await cut(page);
      await page.reload();
      await page.context().setOffline(true);
    },
    shows: '上次看到的',
    tolerates: [CUT],
  },
  {
    name: 'offline-first',
    title: '没有网：什么都没看过',
    who: 'neighbour',
    at: HOME,
    before: (page) => cut(page),
    walk: (page) => page.context().setOffline(true),
    shows: '没有网，现在看不了',
    tolerates: [CUT],
  },
  {
    name: 'offline-page',
    title: '没有网：点开还没到手机上的页',
    who: 'resident',
    at: 'pages/me/index',
    walk: async (page) => {
      await see(page, '我的隐私');
      await page.context().setOffline(true);
      await button(page, /^我的隐私/).tap();
    },
    shows: '没有网，打不开，等会儿再点',
    tolerates: [CUT],
  },
  {
    name: 'not-found',
    title: '这件事不在了',
    who: 'resident',
    at: `${NEED}?id=need_00000000000000000000000000`,
    shows: '这件事不在了，看看别的',
  },
  {
    name: 'error',
    title: '出了点问题',
    who: 'resident',
    at: ({ needs }) => `${NEED}?id=${needs.open}`,
    before: (page) => answer(page, 'need.detail', { ok: false, code: 'INTERNAL' }),
    shows: '出了点问题，等会儿再试',
  },
];
