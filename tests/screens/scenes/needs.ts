import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button, field } from '../../journey/acts.ts';
import type { NeedName } from '../more-needs.ts';
import type { Scene } from '../scene.ts';
import { alter, answer } from '../wire.ts';

const POST = 'packages/need/pages/post/index';

const write = async (page: Page, text: string): Promise<void> => {
  await field(page, '是什么事？').fill(text);
  await button(page, '写好了').tap();
};

/** Saying a need, step by step. */
const POST_SCENES: readonly Scene[] = [
  { name: 'post-kind', title: '说事：是哪一样', who: 'resident', at: POST, shows: '是哪一样？' },
  { name: 'post-write', title: '说事：写', who: 'resident', at: `${POST}?kind=water`, shows: '要几个人？' },
  {
    name: 'post-urgent',
    title: '说事：马上',
    who: 'resident',
    at: `${POST}?kind=lift`,
    walk: async (page) => {
      await page.getByRole('radio', { name: '马上', exact: true }).tap();
      await button(page, '写好了').tap();
    },
    shows: '还没写，说说是什么事',
  },
  {
    name: 'post-restored',
    title: '说事：上次没写完',
    who: 'neighbour',
    at: `${POST}?kind=water`,
    walk: async (page) => {
      await field(page, '是什么事？').fill('水管漏水，我关不上');
      await page.reload();
    },
    shows: '上次没写完的',
  },
  {
    name: 'post-check',
    title: '说事：看一遍',
    who: 'resident',
    at: `${POST}?kind=water`,
    walk: (page) => write(page, '厨房水管漏水，地上都是水，我关不上总闸'),
    shows: '对，发出去',
  },
  {
    name: 'post-check-urgent',
    title: '说事：看一遍，马上',
    who: 'resident',
    at: `${POST}?kind=elder`,
    walk: async (page) => {
      await page.getByRole('radio', { name: '马上', exact: true }).tap();
      await write(page, '奶奶摔倒了，扶不起来');
      await button(page, '打完了，发出去').tap();
    },
    shows: '有危险，先打电话',
  },
  {
    name: 'post-danger',
    title: '说事：先打电话',
    who: 'resident',
    at: `${POST}?kind=other`,
    walk: (page) => write(page, '楼下着火了，快来人'),
    shows: '着火了，快跑',
  },
  {
    name: 'post-private',
    title: '说事：邻居看不到',
    who: 'resident',
    at: `${POST}?kind=dispute`,
    shows: '不上说事墙，邻居看不到',
  },
  {
    name: 'post-refused',
    title: '说事：有的话不能发',
    who: 'resident',
    at: `${POST}?kind=other`,
    before: (page) => answer(page, 'need.post', { ok: false, code: 'TEXT_REFUSED' }),
    walk: async (page) => {
      await write(page, '楼上那家人天天吵，骂人的话写在这里');
      await button(page, '对，发出去').tap();
    },
    shows: '字都在，改了再送',
  },
];

const detail = (name: string, title: string, who: string, need: NeedName, rest: Partial<Scene> = {}): Scene => ({
  name: `detail-${name}`,
  title: `一件事：${title}`,
  who,
  at: ({ needs }) => `packages/need/pages/detail/index?id=${needs[need]}`,
  shows: '走到哪一步',
  ...rest,
});
const ask = (words: string) => (page: Page) => button(page, words).tap();

/** One need in each state, and every question asked before an act. */
const DETAIL_SCENES: readonly Scene[] = [
  detail('open', '等人接单', 'volunteer', 'open'),
  detail('partly', '自己的，还差一个人', 'neighbour-2', 'partly'),
  detail('claimed', '我接了', 'volunteer-3', 'claimed'),
  detail('done', '办完了，等我点头', 'resident', 'done'),
  detail('confirmed', '结单了', 'volunteer', 'confirmed'),
  detail('pending', '等社区看一眼', 'staff', 'pending'),
  detail('refused', '没发出来', 'resident', 'refused'),
  detail('withdrawn', '收回了', 'resident', 'withdrawn'),
  detail('long', '话很长，人很多', 'resident', 'long'),
  detail('full', '满员', 'volunteer', 'open', {
    before: (page) => answer(page, 'need.claim', { ok: false, code: 'NEED_FULL' }),
    walk: async (page) => {
      await button(page, '我来接').waitFor();
      await alter<Output<ApiContract, 'need.detail'>>(page, 'need.detail', ({ need, ...rest }) => ({
        ...rest,
        need: {
          ...need,
          ...{ status: 'claimed', claimed: need.slots, claimants: ['韦小芳'], claimantCallIds: [null] },
          rewards: [{ points: need.points, why: null }],
        },
        actions: [],
      }));
      await ask('我来接')(page);
    },
    shows: '满员了，去看看别的事',
  }),
  detail('ask-release', '办不了了', 'volunteer-3', 'claimed', { walk: ask('办不了了'), shows: '让给别人' }),
  detail('ask-done', '都办完了', 'volunteer-3', 'claimed', { walk: ask('办完了'), shows: '还没有' }),
  detail('ask-confirm', '真的好了', 'resident', 'done', { walk: ask('修好了'), shows: '好了，结单' }),
  detail('ask-send-back', '哪里没好', 'resident', 'done', { walk: ask('没修好'), shows: '告诉他' }),
  detail('ask-refuse', '为什么不能发', 'staff', 'pending', { walk: ask('不能发'), shows: '不是邻里的事' }),
  detail('ask-failed', '点头时没有网', 'resident', 'done', {
    before: (page) => answer(page, 'need.confirm', { ok: false, code: 'BUSY' }),
    walk: async (page) => {
      await button(page, '修好了').tap();
      await button(page, '好了，结单').tap();
    },
    shows: '现在人多，再按一次',
  }),
];

export const NEED_SCENES: readonly Scene[] = [...POST_SCENES, ...DETAIL_SCENES];
