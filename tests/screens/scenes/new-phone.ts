import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';
import { HOME, meIs, membershipPage as at, TAKEN_OUT } from './taken-out.ts';

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
export const NEW_PHONE_SCENES: readonly Scene[] = [
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
