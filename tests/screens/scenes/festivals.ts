import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const SINCE = Date.parse('2026-11-22T10:00:00+08:00');
const LEARNT = {
  nicknames: [
    { nicknameId: 'nickname_1', called: '平安是福', name: '韦大山', isMe: true, since: SINCE },
    { nicknameId: 'nickname_2', called: '岁月静好', name: '莫小花', isMe: false, since: SINCE },
  ],
};

/** The days on which a review may not be, and what a group calls somebody. */
export const FESTIVAL_SCENES: readonly Scene[] = [
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
];
