import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { alter, answer } from '../wire.ts';

type Detail = Output<ApiContract, 'need.detail'>;
type Rates = Output<ApiContract, 'insight.board'>['rates'];

const DETAIL = ({ needs }: Parameters<Exclude<Scene['at'], string>>[0]): string =>
  `packages/need/pages/detail/index?id=${needs.confirmed}`;
const AFTER: Detail['after'] = { status: 'waiting', tries: 1, isSolved: null, word: '', media: [], rating: null };

/** What is known after the end, as somebody is told of it. */
const told = (after: Partial<NonNullable<Detail['after']>>, afterActions: Detail['afterActions']) => (page: Page) =>
  alter<Detail>(page, 'need.detail', (detail) => ({
    ...detail,
    need: { ...detail.need, isMine: !afterActions.includes('recordFollowUp') },
    after: { ...AFTER, ...after },
    afterActions,
  }));

const RATES: Rates = {
  answered: { n: 31, of: 38 },
  solved: { n: 22, of: 24 },
  satisfied: { n: null, of: 3 },
  ...{ notFound: 4, notAsked: 2 },
};
const rates = (page: Page) =>
  alter<Output<ApiContract, 'insight.board'>>(page, 'insight.board', (board) => ({ ...board, rates: RATES }));

type List = Output<ApiContract, 'need.followUps'>;
/** What was nodded to as if it were to be asked about. */
const toAsk = (word: string) => async (page: Page) => {
  await page.route('**/invoke/*', async (route) => {
    const sent = route.request().postDataJSON() as { method: string; input: object };
    if (sent.method !== 'need.followUps') return route.fallback();
    const asked = { ...sent, method: 'need.list', input: { view: 'community', group: 'finished' } };
    const response = await route.fetch({ postData: JSON.stringify(asked) });
    const reply = (await response.json()) as { result: { value: { items: List['items'] } } };
    const items = reply.result.value.items.slice(0, 5).map((need, at) => ({
      ...need,
      ...{ requester: '韦大山', closedAt: need.createdAt, tries: at % 3, word },
    }));
    const value: List = { items, next: null };
    await route.fulfill({ response, json: { ...reply, result: { ...reply.result, ok: true, value } } });
  });
};

/** Whether it is mended, and who says so. */
export const AFTER_SCENES: readonly Scene[] = [
  {
    name: 'rate',
    title: '办得满意吗？',
    who: 'resident',
    at: DETAIL,
    before: told({}, ['rate']),
    walk: (page) => button(page, '满意吗？说一声').tap(),
    shows: '办得满意吗？',
  },
  {
    name: 'rate-score',
    title: '给几分？',
    who: 'resident',
    at: DETAIL,
    before: told({}, ['rate']),
    walk: async (page) => {
      await button(page, '满意吗？说一声').tap();
      await button(page, '满意').last().tap();
    },
    shows: '给几分？',
  },
  {
    name: 'rate-call',
    title: '想让人打电话问你吗？',
    who: 'resident',
    at: DETAIL,
    before: told({}, ['rate']),
    walk: async (page) => {
      await button(page, '满意吗？说一声').tap();
      await button(page, '不满意').tap();
      await button(page, '不打分').tap();
    },
    shows: '可以打电话问我',
  },
  {
    name: 'ask-thank',
    title: '说声谢谢',
    who: 'resident',
    at: DETAIL,
    before: told({}, ['thank']),
    walk: (page) => button(page, '说声谢谢').tap(),
    shows: '办得又快又好',
  },
  {
    name: 'after-not-solved',
    title: '回访：说还没好',
    who: 'neighbour-2',
    at: DETAIL,
    before: told(
      {
        status: 'reached',
        isSolved: false,
        word: '药拿错了一盒',
        rating: { isSatisfied: false, score: 2, mayCall: true, until: 0 },
      },
      [],
    ),
    shows: '再说一次',
  },
  {
    name: 'follow-ups',
    title: '问问好没好',
    who: 'staff',
    at: 'packages/need/pages/follow-ups/index',
    before: toAsk(''),
    shows: '去问他',
  },
  {
    name: 'follow-ups-empty',
    title: '问问好没好：没有要问的',
    who: 'captain',
    at: 'packages/need/pages/follow-ups/index',
    before: (page) => answer(page, 'need.followUps', { ok: true, value: { items: [], next: null } }),
    shows: '现在没有要问的',
  },
  {
    name: 'ask-follow-up',
    title: '问过他了：还没好',
    who: 'staff',
    at: DETAIL,
    before: told({}, ['recordFollowUp']),
    walk: async (page) => {
      await button(page, '问问好没好').tap();
      await page.getByRole('radio', { name: '还没好' }).tap();
      await page.getByRole('radio', { name: '不满意' }).tap();
    },
    shows: '要接着办，请他再说一次',
  },
  {
    name: 'rates',
    title: '全社区：办得怎么样',
    who: 'resident',
    at: 'packages/insight/pages/board/index',
    before: rates,
    shows: '只有 3 人说了',
  },
];
