import type { Page } from 'playwright-core';
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
  detail('nudge', '催一下', 'staff', 'idea', { shows: '等久了，一天能催一次' }),
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
