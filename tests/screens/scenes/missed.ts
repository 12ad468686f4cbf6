import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button, see } from '../../journey/acts.ts';
import { EVENING } from '../evening.ts';
import type { Scene } from '../scene.ts';
import { alter, answer } from '../wire.ts';

type Mine = Output<ApiContract, 'mutual.missed'>['items'];

const DAY_MS = 24 * 60 * 60_000;
const ITEMS: Mine = [
  {
    ...{ missedId: 'missed_1', how: 'notCome', kind: 'help', at: EVENING - 2 * 3_600_000 },
    ...{ why: null, struck: null, sayUntil: EVENING + 80 * DAY_MS },
  },
  {
    ...{ missedId: 'missed_2', how: 'releasedLate', kind: 'water', at: EVENING - 9 * DAY_MS },
    ...{ why: { text: '孩子发烧了，在医院', media: [] }, struck: null, sayUntil: EVENING + 3 * DAY_MS },
  },
  {
    ...{ missedId: 'missed_3', how: 'notCome', kind: 'elder', at: EVENING - 30 * DAY_MS },
    ...{ why: null, struck: '他来过了', sayUntil: null },
  },
];
const missed = (page: Page): Promise<unknown> => answer(page, 'mutual.missed', { ok: true, value: { items: ITEMS } });
const AT = 'packages/membership/pages/missed/index';

/** The first whom it can be given to did not come twice. */
const withMissed = (page: Page): Promise<unknown> =>
  alter<Output<ApiContract, 'need.receivers'>>(page, 'need.receivers', ({ items: [first, ...others], ...rest }) => ({
    ...rest,
    items: first ? [{ ...first, missed: ITEMS.slice(0, 2) }, ...others] : others,
  }));

/** Help that did not come: to the helper, and to whoever gives something away. */
export const MISSED_SCENES: readonly Scene[] = [
  { name: 'missed', title: '没来成的', who: 'resident', at: AT, before: missed, shows: /去掉了/ },
  {
    name: 'missed-why',
    title: '没来成：说一声为什么',
    who: 'resident',
    at: AT,
    before: missed,
    walk: (page) =>
      button(page, /可以说一声/)
        .first()
        .tap(),
    shows: '家里有急事',
  },
  {
    name: 'give-missed',
    title: '交给人办：没来成过',
    who: 'staff',
    at: 'packages/need/pages/queue/index',
    before: withMissed,
    walk: async (page) => {
      await see(page, /没来成 2 次/);
      await page.locator('.receivers .choice').first().tap();
    },
    shows: '记错了',
  },
];
