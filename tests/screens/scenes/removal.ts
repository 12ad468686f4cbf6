import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const at = (page: string): string => `packages/membership/pages/${page}/index`;
const TAKEN_OUT = Date.parse('2026-11-22T10:00:00+08:00');
const HOME = { name: '韦大山', buildingName: '39号楼', unit: 2, flat: '601' } as const;
const REASON = '不住这里了';

const REMOVED = {
  ...{ kind: 'removed', ...HOME, removedAt: TAKEN_OUT, reason: REASON },
  ...{ appealUntil: Date.parse('2026-11-29T18:00:00+08:00'), appeal: null, isFinal: false, isReplaced: false },
} as const;
const meIs = (more: object) => (page: Page) =>
  answer(page, 'membership.me', { ok: true, value: { ...REMOVED, ...more } });
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

const LEARNT = {
  nicknames: [
    { nicknameId: 'nickname_1', called: '平安是福', name: '韦大山', isMe: true, since: TAKEN_OUT },
    { nicknameId: 'nickname_2', called: '岁月静好', name: '莫小花', isMe: false, since: TAKEN_OUT },
  ],
};

const PHONE_UNTIL = Date.parse('2026-11-24T10:00:00+08:00');
const asking = (takeOver: object) => (page: Page) => {
  const one = { membershipId: 'membership_1', ...HOME, appliedAt: TAKEN_OUT, contested: true, takeOver };
  return answer(page, 'membership.list', { ok: true, value: { items: [one], next: null } });
};
const askedOld = (until: number | null) => (page: Page) =>
  answer(page, 'membership.me', {
    ok: true,
    value: {
      ...{ kind: 'resident', residentId: 'resident_1', communityId: 'community_1', communityName: '龙岩社区' },
      ...{ buildingId: 'building_1', gridName: 'A区', ...HOME, roles: [] },
      takeOver: { membershipId: 'membership_1', until },
    },
  });
const REQUESTS = at('requests');

/** A new phone, as whoever is in charge, the old one and the new one see it. */
const PHONE_SCENES: readonly Scene[] = [
  {
    name: 'phone-asked',
    title: '谁想进群：换了手机',
    who: 'captain',
    at: REQUESTS,
    before: asking({ state: 'asked', until: null, isMine: false }),
    shows: '他已经在群里。换手机了？',
  },
  {
    name: 'phone-begin',
    title: '给他换手机',
    who: 'captain',
    at: REQUESTS,
    before: asking({ state: 'asked', until: null, isMine: false }),
    walk: async (page) => {
      await button(page, '换了手机，帮他换').tap();
      await page.getByRole('radio', { name: '看了户卡' }).tap();
      await page.getByRole('radio', { name: '还在，等一天' }).tap();
    },
    shows: '老手机会收到消息，一天里能说不。',
  },
  {
    name: 'phone-second',
    title: '谁想进群：还要一个人点头',
    who: 'captain',
    at: REQUESTS,
    before: asking({ state: 'second', until: null, isMine: false }),
    walk: (page) => button(page, '我也见过，换过来').tap(),
    shows: '马上换，老手机就不能用了。',
  },
  {
    name: 'phone-old',
    title: '有人说，他是你',
    who: 'resident',
    at: at('phone'),
    before: askedOld(PHONE_UNTIL),
    shows: '有人说，他是你',
  },
  {
    name: 'phone-old-no',
    title: '不是我，别换',
    who: 'resident',
    at: at('phone'),
    before: askedOld(PHONE_UNTIL),
    walk: (page) => button(page, '不是我，别换').tap(),
    shows: '不换。那个手机进不来。',
  },
  { name: 'phone-none', title: '没有人要换手机', who: 'resident', at: at('phone'), shows: '没有人要换手机' },
  {
    name: 'phone-replaced',
    title: '你换到新手机了',
    who: 'stranger',
    at: at('removed'),
    before: meIs({ isReplaced: true, isFinal: true, appealUntil: null }),
    shows: '积分和说的事，都在新手机上。',
  },
  {
    name: 'phone-replaced-home',
    title: '首页：你换到新手机了',
    who: 'stranger',
    at: 'pages/home/index',
    before: meIs({ isReplaced: true, isFinal: true, appealUntil: null }),
    shows: '你换到新手机了',
  },
];

/** Taking somebody out of a building group, as all three see it, and what the group calls somebody. */
export const REMOVAL_SCENES: readonly Scene[] = [
  ...PHONE_SCENES,
  {
    name: 'festivals',
    title: '节日和点评会',
    who: 'staff',
    at: 'packages/review/pages/festivals/index',
    shows: '点评会哪天',
  },
  {
    name: 'festivals-enter',
    title: '加一个节日',
    who: 'staff',
    at: 'packages/review/pages/festivals/index',
    walk: async (page) => {
      await button(page, '加一个节日').tap();
      await page.getByRole('radio', { name: '苗年' }).tap();
      await page.getByRole('radio', { name: '12月', exact: true }).tap();
      await page.getByRole('radio', { name: '5', exact: true }).tap();
    },
    shows: '过几天？',
  },
  {
    name: 'nicknames',
    title: '群里怎么叫我家',
    who: 'resident',
    at: 'packages/review/pages/nicknames/index',
    before: (page) => answer(page, 'review.nicknames', { ok: true, value: LEARNT }),
    shows: '岁月静好',
  },
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
