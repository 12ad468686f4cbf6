import { button, see } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';

const ROOM = 'packages/meeting/pages';
const MEETING = `${ROOM}/meeting/index`;

/** The month-end meeting, as the chair and as everybody sees it. */
export const MEETING_SCENES: readonly Scene[] = [
  { name: 'meeting', title: '交办会', who: 'staff', at: MEETING, shows: '正在说' },
  {
    name: 'meeting-decide',
    title: '交办会：定这一件',
    who: 'staff',
    at: MEETING,
    walk: async (page) => {
      await button(page, '定这一件').tap();
      await page.getByRole('radio', { name: '交办', exact: true }).tap();
    },
    shows: '谁点头才算完？',
  },
  {
    name: 'meeting-day',
    title: '交办会：选一天',
    who: 'staff',
    at: MEETING,
    walk: async (page) => {
      await button(page, '定这一件').tap();
      await page.getByRole('radio', { name: '交办', exact: true }).tap();
      // Who can lead comes after the rest and moves it down.
      await see(page, '谁牵头？');
      await page.getByRole('radio', { name: '选一天', exact: true }).tap();
    },
    shows: '哪天办完？',
  },
  {
    name: 'meeting-appeals',
    title: '交办会：有人不同意',
    who: 'staff',
    at: MEETING,
    walk: (page) => button(page, /有人不同意/).tap(),
    shows: '有人不同意',
  },
  {
    name: 'meeting-order',
    title: '交办会：交办单',
    who: 'staff',
    at: MEETING,
    walk: async (page) => {
      await button(page, /看会议记录/).tap();
      await button(page, '印交办单').tap();
    },
    shows: '打印',
  },
  {
    name: 'meeting-minutes',
    title: '交办会：会议记录',
    who: 'staff',
    at: MEETING,
    walk: (page) => button(page, /看会议记录/).tap(),
    shows: '写好的不改，只在下面补',
  },
];
