import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';
import { HOME, meIs, membershipPage as at, REASON, TAKEN_OUT } from './taken-out.ts';

const STANDS = {
  ...{ appealUntil: null, isFinal: true },
  appeal: { words: '我还住在这里', heard: '看过了，他不住这里' },
};

const APPEALS = {
  next: null,
  items: [
    {
      ...{ membershipId: 'membership_1', ...HOME, removedAt: TAKEN_OUT, reason: REASON, mayHear: true },
      ...{ appeal: '我还住在这里，上个月去看儿子了', appealedAt: TAKEN_OUT + 3_600_000 },
    },
    {
      ...{ membershipId: 'membership_2', ...HOME, name: '莫小花', flat: '302', mayHear: false },
      ...{ removedAt: TAKEN_OUT, reason: '进错楼了', appeal: '记错了，就是我', appealedAt: TAKEN_OUT + 7_200_000 },
    },
  ],
};
const waiting = (page: Page) => answer(page, 'membership.removalAppeals', { ok: true, value: APPEALS });

/** Taking somebody out of a building group, as all three see it. */
export const REMOVAL_SCENES: readonly Scene[] = [
  { name: 'members', title: '谁在群里', who: 'captain', at: at('members'), shows: /有人不住这里了/ },
  {
    name: 'members-remove',
    title: '谁在群里：请他出群',
    who: 'captain',
    at: at('members'),
    walk: async (page) => {
      await button(page, /单元/).first().tap();
      await page.getByRole('radio', { name: REASON }).tap();
    },
    shows: '请他出群',
  },
  {
    name: 'removed',
    title: '不在楼栋群里了',
    who: 'stranger',
    at: at('removed'),
    before: meIs({}),
    shows: /可以说一回/,
  },
  {
    name: 'removed-appeal',
    title: '不在楼栋群里了：不对',
    who: 'stranger',
    at: at('removed'),
    before: meIs({}),
    walk: (page) => button(page, '不对，我要说').tap(),
    shows: '只能说一回。社区会换一个人来听。',
  },
  {
    name: 'removed-accept',
    title: '不在楼栋群里了：知道了',
    who: 'stranger',
    at: at('removed'),
    before: meIs({}),
    walk: (page) => button(page, '知道了，不说了').tap(),
    shows: '不说了？',
  },
  {
    name: 'removed-stays',
    title: '不在楼栋群里了：社区听过了',
    who: 'stranger',
    at: at('removed'),
    before: meIs(STANDS),
    shows: '社区听了，还是不在群里',
  },
  {
    name: 'removed-home',
    title: '首页：不在楼栋群里了',
    who: 'stranger',
    at: 'pages/home/index',
    before: meIs({}),
    shows: '你不在楼栋群里了',
  },
  {
    name: 'removal-appeals',
    title: '有人说不对',
    who: 'staff',
    at: at('appeals'),
    before: waiting,
    shows: /上个月去看儿子了/,
  },
  {
    name: 'removal-hear',
    title: '有人说不对：听',
    who: 'staff',
    at: at('appeals'),
    before: waiting,
    walk: async (page) => {
      await button(page, /韦大山/).tap();
      await page.getByRole('radio', { name: '让他回来' }).tap();
    },
    shows: '看过了，他住这里',
  },
  {
    name: 'removal-own',
    title: '有人说不对：自己请出去的',
    who: 'staff',
    at: at('appeals'),
    before: waiting,
    walk: (page) => button(page, /莫小花/).tap(),
    shows: '是你请他出群的，要别人来听。',
  },
];
