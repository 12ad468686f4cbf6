import type { Page } from 'playwright-core';
import { button, field } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';
import type { LawName } from '../statutory-votes.ts';

const ROOM = 'packages/vote/pages';
const at =
  (name: LawName, page = 'detail') =>
  ({ laws }: Community): string =>
    `${ROOM}/${page}/index?id=${laws[name]}`;

const HOUSEHOLDS = [
  ['几户参加', '20'],
  ['几户同意', '15'],
  ['几户反对', '4'],
] as const;
const AREA = [
  ['一共的面积', '4000'],
  ['参加的面积', '2000.5'],
  ['同意的面积', '1500'],
  ['反对的面积', '500.5'],
  ['弃权的面积', '0'],
] as const;
const fill = async (page: Page, ...more: readonly (readonly [string, string])[]): Promise<void> => {
  for (const [label, value] of [...HOUSEHOLDS, ...more]) await field(page, label).fill(value);
};

/** Votes that are held on paper. */
export const STATUTORY_SCENES: readonly Scene[] = [
  { name: 'law', title: '法定表决：纸上投', who: 'staff', at: at('open'), shows: '纸上投，这里不投' },
  {
    name: 'law-turnout',
    title: '法定表决：说交了几户',
    who: 'staff',
    at: at('open'),
    walk: (page) => button(page, '说交了几户').tap(),
    shows: '告诉大家',
  },
  { name: 'law-counting', title: '法定表决：在数纸票', who: 'staff', at: at('typed'), shows: '在数纸票' },
  { name: 'law-totals', title: '法定表决：看着纸填数', who: 'staff', at: at('typed', 'totals'), shows: '几户参加' },
  {
    name: 'law-totals-wrong',
    title: '法定表决：数对不上',
    who: 'staff',
    at: at('typed', 'totals'),
    walk: (page) => fill(page, ['几户弃权', '0']),
    shows: '对不上',
  },
  {
    name: 'law-totals-area',
    title: '法定表决：面积',
    who: 'staff',
    at: at('typed', 'totals'),
    walk: async (page) => {
      await fill(page, ['几户弃权', '1']);
      await button(page, '往下填').tap();
    },
    shows: '一共的面积',
  },
  { name: 'law-failed', title: '法定表决：没通过', who: 'staff', at: at('failed'), shows: '同意的面积' },
  { name: 'law-corrected', title: '法定表决：更正过', who: 'staff', at: at('corrected'), shows: '改以前的数' },
  { name: 'law-correct', title: '法定表决：改数', who: 'staff', at: at('failed', 'totals'), shows: '数填错了，改一改' },
  {
    name: 'law-correct-why',
    title: '法定表决：为什么改',
    who: 'staff',
    at: at('failed', 'totals'),
    walk: async (page) => {
      await fill(page, ['几户弃权', '1']);
      await button(page, '往下填').tap();
      for (const [label, value] of AREA) await field(page, label).fill(value);
      await button(page, '往下填').tap();
    },
    shows: '就改成这样',
  },
];
