import type { Page } from 'playwright-core';
import { button, see, sheet } from '../../journey/acts.ts';
import type { NeedName } from '../more-needs.ts';
import type { Scene } from '../scene.ts';

const detail = (name: string, title: string, who: string, need: NeedName, rest: Partial<Scene> = {}): Scene => ({
  name: `assigned-${name}`,
  title: `有人牵头：${title}`,
  who,
  at: ({ needs }) => `packages/need/pages/detail/index?id=${needs[need]}`,
  shows: '走到哪一步',
  ...rest,
});
const ask =
  (...words: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const word of words) await button(page, word).tap();
  };
/** An act that found no room at the foot. */
const more =
  (word: string) =>
  async (page: Page): Promise<void> => {
    await button(page, '别的').tap();
    await sheet(page).getByText(word, { exact: true }).tap();
  };

/** A need that somebody leads: as each reads it, and every question about it. */
const DETAIL_SCENES: readonly Scene[] = [
  detail('late', '过期了，说事的人', 'resident', 'late', { shows: '没办完，一级一级往上报' }),
  detail('late-lead', '过期了，牵头的人', 'captain', 'late'),
  detail('asks', '想晚几天，社区', 'staff', 'asksForDays', { shows: '晚几天行不行' }),
  detail('neighbour', '邻居', 'neighbour-2', 'asksForDays', { shows: /牵头办/ }),
  detail('office', '单位牵头，单位', 'office', 'ledByOffice', { shows: '打过电话了' }),
  detail('more', '还能做什么', 'captain', 'late', { walk: ask('别的'), shows: '还能做什么？' }),
  detail('contact', '打过电话了', 'office', 'ledByOffice', { walk: ask('打过电话了'), shows: '还没打' }),
  detail('promise', '哪天办好', 'office', 'ledByOffice', { walk: more('说哪天办好'), shows: '就这天' }),
  detail('extension', '要晚几天', 'office', 'ledByOffice', { walk: more('要晚几天'), shows: '零件还没到' }),
  detail('transfer', '交给别人', 'captain', 'late', { walk: more('交给别人'), shows: '哪天办完，不会变。' }),
  detail('decide', '晚几天行不行', 'staff', 'asksForDays', { walk: ask('晚几天行不行'), shows: '不能晚' }),
  detail('report', '办成什么样', 'captain', 'late', { walk: ask('办完了'), shows: '办成什么样？' }),
  detail('call', '打电话问过了', 'captain', 'done', { walk: ask('打电话问过了'), shows: '怎么说？' }),
  detail('take-off', '不等他了', 'neighbour-2', 'partly', { walk: ask('不等他了，换人'), shows: '不等了' }),
  detail('close-for', '替他收起来', 'staff', 'open', { walk: more('替他收起来'), shows: '他说不用了' }),
  detail('take-down', '拿下这些字', 'staff', 'open', { walk: more('拿下这些字'), shows: '说了别人家的私事' }),
  detail('give', '交给人办', 'staff', 'idea', { walk: ask('交给人办'), shows: '几天办完？' }),
];

const QUEUE = 'packages/need/pages/queue/index';

/** The queue of those in charge, and what somebody leads. */
const LIST_SCENES: readonly Scene[] = [
  { name: 'queue', title: '要分的事', who: 'staff', at: QUEUE, shows: '交给谁？' },
  {
    name: 'queue-chosen',
    title: '要分的事：选了人',
    who: 'staff',
    at: QUEUE,
    walk: async (page) => {
      await see(page, '交给谁？');
      await page.getByRole('radiogroup', { name: '交给谁？' }).getByRole('radio').first().tap();
      await page.getByRole('radio', { name: '1 天' }).tap();
    },
    shows: /^给.*，1 天$/,
  },
  { name: 'queue-captain', title: '要分的事：楼长', who: 'captain', at: QUEUE, shows: '交给谁？' },
  { name: 'leading', title: '我牵头的', who: 'captain', at: 'packages/need/pages/leading/index', shows: '过期了' },
  {
    name: 'leading-office',
    title: '我牵头的：单位',
    who: 'office',
    at: 'packages/need/pages/leading/index',
    shows: '垃圾两天没人收',
  },
];

export const ASSIGNED_SCENES: readonly Scene[] = [...DETAIL_SCENES, ...LIST_SCENES];
