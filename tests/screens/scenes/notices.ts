import type { Page } from 'playwright-core';
import { allow, button, field } from '../../journey/acts.ts';
import { openidOf, type Community } from '../community.ts';
import { giveSilence, refuseMicrophone } from '../microphone.ts';
import type { NoticeName } from '../more-notices.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const LIST = 'packages/notice/pages/list/index';
const NEWS = 'packages/notice/pages/news/index';
const WRITE = 'packages/notice/pages/write/index';
const at =
  (page: 'detail' | 'record', notice: NoticeName) =>
  ({ notices }: Community): string =>
    `packages/notice/pages/${page}/index?id=${notices[notice]}`;

const listenIn = async (page: Page, language: string): Promise<void> => {
  await button(page, /^换一种话听/).tap();
  await page.getByRole('radio', { name: language, exact: true }).tap();
  await button(page, '好了').tap();
};

const begin = async (page: Page): Promise<void> => {
  await field(page, '谁来讲？').fill('黄桂花');
  await page.getByRole('checkbox', { name: /讲的人答应了/ }).tap();
  await button(page, '按一下，开始讲').tap();
  await allow(page);
};

/** As if it had been spoken before and the phone restarted. */
const speakBefore = async (page: Page, { notices }: Community): Promise<void> => {
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
    `recording:${notices.plain}:${openidOf('staff')}`,
    JSON.stringify({
      data: {
        language: 'za',
        speakerName: '黄桂花',
        hasConsent: true,
        spoken: { path: 'data:audio/webm;base64,AAAA', seconds: 12, extension: 'webm' },
        fileId: null,
      },
    }),
  ] as const);
  await page.reload();
};

/** Notices as residents find them, and as staff write and record them. */
export const NOTICE_SCENES: readonly Scene[] = [
  { name: 'news', title: '我的消息', who: 'resident', at: NEWS, shows: '没有了' },
  {
    name: 'news-empty',
    title: '我的消息：还没有',
    who: 'resident',
    at: NEWS,
    before: (page) => answer(page, 'inbox.list', { ok: true, value: { items: [], next: null } }),
    shows: '还没有消息',
  },
  { name: 'notices', title: '通知', who: 'resident', at: LIST, shows: '没有了' },
  {
    name: 'notices-empty',
    title: '通知：还没有',
    who: 'resident',
    at: LIST,
    before: (page) => answer(page, 'notice.list', { ok: true, value: { items: [], next: null } }),
    shows: '还没有通知',
  },
  {
    name: 'notices-kept',
    title: '通知：社区干部管的',
    who: 'staff',
    at: LIST,
    walk: (page) => page.getByRole('tab', { name: '我管的' }).tap(),
    shows: '收回了',
  },
  {
    name: 'notices-listening',
    title: '通知：听什么话',
    who: 'resident',
    at: LIST,
    walk: (page) => button(page, /^换一种话听/).tap(),
    shows: '你想听什么话？',
  },
  {
    name: 'notice-none',
    title: '通知：还没有苗语的录音',
    who: 'resident',
    at: at('detail', 'long'),
    walk: async (page) => {
      await listenIn(page, '苗语');
      await page
        .getByRole('button', { name: /^听通知/ })
        .first()
        .tap();
    },
    shows: '还没有苗语的录音',
  },
  { name: 'notice', title: '一条通知', who: 'resident', at: at('detail', 'long'), shows: '黄桂花用壮语讲' },
  {
    name: 'notice-withdrawn',
    title: '一条通知：收回了',
    who: 'staff',
    at: at('detail', 'withdrawn'),
    shows: /改天再放/,
  },
  {
    name: 'notice-withdraw',
    title: '一条通知：收不收回',
    who: 'staff',
    at: at('detail', 'plain'),
    walk: (page) => button(page, '收回').tap(),
    shows: '不收回',
  },
  {
    name: 'notice-write',
    title: '写通知：还没写完',
    who: 'staff',
    at: WRITE,
    walk: async (page) => {
      await page.getByRole('tab', { name: '一个片区' }).tap();
      await button(page, '写好了').tap();
    },
    shows: '还没选，点一个',
  },
  { name: 'record', title: '录音：谁来讲', who: 'staff', at: at('record', 'long'), shows: '录好的' },
  {
    name: 'record-now',
    title: '录音：正在讲',
    who: 'staff',
    at: at('record', 'long'),
    before: giveSilence,
    walk: begin,
    shows: '你说，我在听',
  },
  {
    name: 'record-forbidden',
    title: '录音：话筒不让用',
    who: 'staff',
    at: at('record', 'plain'),
    before: refuseMicrophone,
    walk: begin,
    shows: '听不到你的声音',
  },
  {
    name: 'record-kept',
    title: '录音：录好了，听一遍',
    who: 'staff',
    at: at('record', 'plain'),
    walk: speakBefore,
    shows: '听一遍，对不对',
  },
];
