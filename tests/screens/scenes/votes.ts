import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { VoteName } from '../more-votes.ts';
import type { Scene } from '../scene.ts';

const ROOM = 'packages/vote/pages';
const at =
  (name: VoteName, page = 'detail') =>
  ({ votes }: Community): string =>
    `${ROOM}/${page}/index?id=${votes[name]}`;

const choose = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name }).tap();
const grade = async (page: Page, ...grades: readonly number[]): Promise<void> => {
  for (const one of grades) await choose(page, `${String(one)} 分`);
};

/** Votes as a resident sees them. */
export const VOTE_SCENES: readonly Scene[] = [
  { name: 'votes', title: '投票', who: 'resident', at: `${ROOM}/list/index`, shows: '楼里的钱' },
  { name: 'vote', title: '投票：等我投', who: 'resident', at: at('open'), shows: '先选一个' },
  {
    name: 'vote-chosen',
    title: '投票：选了一个',
    who: 'resident',
    at: at('open'),
    walk: (page) => choose(page, '楼道都装灯'),
    shows: '投给2号，楼道都装灯',
  },
  {
    name: 'vote-sure',
    title: '投票：就投这个？',
    who: 'resident',
    at: at('open'),
    walk: async (page) => {
      await choose(page, '楼道都装灯');
      await button(page, '投给2号，楼道都装灯').tap();
    },
    shows: '就投这个？',
  },
  { name: 'vote-mine', title: '投票：我投过了，能改', who: 'neighbour-2', at: at('open'), shows: '改一改' },
  { name: 'vote-theirs', title: '投票：家里别人投了', who: 'resident', at: at('theirs'), shows: '家里别人投的' },
  { name: 'vote-ahead', title: '投票：快要开始', who: 'resident', at: at('ahead'), shows: '名册里有你家' },
  { name: 'vote-grade', title: '投票：打分', who: 'resident', at: at('graded'), shows: '第1个' },
  {
    name: 'vote-grades',
    title: '投票：打完分',
    who: 'resident',
    at: at('graded'),
    walk: (page) => grade(page, 4, 2, 5),
    shows: '投这些分',
  },
  { name: 'vote-result', title: '投票：大家说了', who: 'resident', at: at('heard'), shows: '一票不少' },
  { name: 'vote-unmet', title: '投票：没通过', who: 'resident', at: at('unmet'), shows: '户参加' },
  { name: 'vote-roll', title: '投票：名册', who: 'resident', at: at('open', 'roll'), shows: '名册里有你家' },
  {
    name: 'vote-hung',
    title: '投票：贴出来的结果',
    who: 'resident',
    at: ({ votes }) => `packages/sharing/pages/result/index?id=${votes.heard}`,
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '打印',
  },
  {
    name: 'vote-hung-law',
    title: '投票：贴出来的结果，法定表决',
    who: 'staff',
    at: ({ laws }) => `packages/sharing/pages/result/index?id=${laws.failed}`,
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '打印',
  },
  {
    name: 'vote-share',
    title: '投票：发到群里',
    who: 'resident',
    at: ({ votes }) => `packages/sharing/pages/share/index?page=vote&id=${votes.heard}`,
    walk: (page) => page.locator('img.shared-picture').waitFor(),
    shows: '打印一张',
  },
];
