import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { photograph } from '../../journey/capture-acts.ts';
import { button, field } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { alter } from '../wire.ts';

const asked: Scene['at'] = ({ needs }) => `packages/need/pages/detail/index?id=${needs.asked}`;

type Detail = Output<ApiContract, 'need.detail'>;
/** As whoever is in charge finds what a child said in whose household nobody can be asked on a phone. */
const ofChildAlone = (page: Page) =>
  alter<Detail>(page, 'need.detail', ({ need, ...rest }) => ({
    ...rest,
    need: {
      ...need,
      behalf: null,
      asked: need.asked && { ...need.asked, of: 'guardian', fromNames: [], isFromMe: false },
    },
    actions: [],
    assentActions: ['recordAssent'],
  }));

/** What waits for a yes before it goes out. */
export const ASSENT_SCENES: readonly Scene[] = [
  {
    name: 'home-asked',
    title: '首页：有人替我说了一件事',
    who: 'neighbour-2',
    at: 'pages/home/index',
    shows: /替你说了一件事/,
  },
  { name: 'asked', title: '等我点头：对不对', who: 'neighbour-2', at: asked, shows: '对，发出去' },
  {
    name: 'asked-no',
    title: '等我点头：哪里不对',
    who: 'neighbour-2',
    at: asked,
    walk: (page) => button(page, '不对，不发').tap(),
    shows: '这不是我说的',
  },
  { name: 'asked-waits', title: '我替人说的，等他点头', who: 'captain', at: asked, shows: '他还没点头' },
  {
    name: 'asked-grown-up',
    title: '孩子家里没有手机：问过大人了',
    who: 'captain',
    at: asked,
    before: ofChildAlone,
    walk: (page) => button(page, '问过大人了').tap(),
    shows: '大人怎么说？',
  },
  {
    name: 'post-child',
    title: '说事：照片里有小孩',
    who: 'resident',
    at: 'packages/need/pages/post/index?kind=water',
    walk: async (page) => {
      await photograph(page, ['1.png']);
      await field(page, '是什么事？').fill('水池边滑，孩子摔了');
      await button(page, '写好了').tap();
      await page.getByRole('radio', { name: '有小孩' }).tap();
    },
    shows: '有小孩的照片，只给管事的人看',
  },
  {
    name: 'privacy-child',
    title: '小孩的事，怎么管',
    who: 'resident',
    at: 'packages/account/pages/children/index',
    shows: '先问家里大人',
  },
];
