import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button, sheet } from '../../journey/acts.ts';
import type { NeedName } from '../more-needs.ts';
import type { Scene } from '../scene.ts';

const detail = (name: string, title: string, who: string, need: NeedName, rest: Partial<Scene>): Scene => ({
  name: `company-${name}`,
  title: `别家也是：${title}`,
  who,
  at: ({ needs }) => `packages/need/pages/detail/index?id=${needs[need]}`,
  shows: '走到哪一步',
  ...rest,
});

type Complaints = Output<ApiContract, 'need.complaints'>;
/** What was said in the community, as if all of it complained of the property company. */
const complaints = async (page: Page): Promise<unknown> =>
  page.route('**/invoke/*', async (route) => {
    const sent = route.request().postDataJSON() as { method: string };
    if (sent.method !== 'need.complaints') return route.fallback();
    const asked = { ...sent, method: 'need.list', input: { view: 'community', group: 'unfinished' } };
    const response = await route.fetch({ postData: JSON.stringify(asked) });
    const reply = (await response.json()) as { result: { value: Complaints } };
    const items = reply.result.value.items.slice(0, 3).map((one, at) => ({
      ...{ ...one, about: '安居物业', wasAnswered: ([true, false, null] as const)[at] ?? null },
    }));
    await route.fulfill({ response, json: { ...reply, result: { ok: true, value: { items, next: null } } } });
  });

/** Before it is said once more, and the questions of those who are touched by what another said. */
export const COMPANY_SCENES: readonly Scene[] = [
  detail('also', '我家也是', 'neighbour-2', 'open', {
    walk: async (page: Page) => button(page, '我家也是').tap(),
    shows: '办到哪一步，都告诉你。',
  }),
  detail('merge', '有人说过了', 'staff', 'open', {
    walk: async (page: Page) => {
      await button(page, '别的').tap();
      await sheet(page).getByText('有人说过了，合起来', { exact: true }).tap();
    },
    shows: '跟哪一件是一样的？',
  }),
  detail('mark', '说的是哪个单位', 'staff', 'open', {
    walk: async (page: Page) => {
      await button(page, '别的').tap();
      await sheet(page).getByText('说的是哪个单位', { exact: true }).tap();
    },
    shows: '那个单位不能自己办，也不能自己结。',
  }),
  detail('nudge', '催一下', 'staff', 'idea', { shows: '等久了，一天能催一次' }),
  {
    name: 'complaints',
    title: '说单位的事',
    who: 'supervisor',
    at: 'packages/staff/pages/complaints/index',
    before: complaints,
    shows: /没按时找人/,
  },
  {
    name: 'company-alike',
    title: '说事：有人说过了',
    who: 'neighbour-2',
    at: 'packages/need/pages/post/index?kind=lift',
    walk: async (page: Page) => {
      await page.getByRole('radiogroup', { name: '点一句，或者自己写' }).getByRole('radio').first().tap();
      await button(page, '写好了').tap();
    },
    shows: '不是，我说别的',
  },
];
