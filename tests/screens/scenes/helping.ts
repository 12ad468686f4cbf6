import type { Page } from 'playwright-core';
import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { alter, answer } from '../wire.ts';
import { EVENING } from '../evening.ts';

type Detail = Output<ApiContract, 'need.detail'>;
const READINGS: Output<ApiContract, 'need.readings'> = {
  items: [
    { readingId: 'reading_1', name: '罗小军', day: '2026-11-23', doors: 4, phones: 3 },
    { readingId: 'reading_2', name: '欧阳翠花', day: '2026-11-22', doors: 10, phones: 0 },
  ],
  next: null,
};

/** A need of a neighbour as this person sees it, changed. */
const needWith =
  (change: Partial<Detail['need']>, actions?: Detail['actions']) =>
  (page: Page): Promise<unknown> =>
    alter<Detail>(page, 'need.detail', ({ need, ...rest }) => ({
      ...rest,
      ...(actions ? { actions } : {}),
      need: { ...need, ...change },
    }));
const claimed = { status: 'claimed', isClaimedByMe: true, flat: null, unit: '2单元' } as const;
const needAt: Scene['at'] = (community) => `packages/need/pages/detail/index?id=${community.needs.open}`;
const MINUTES_MS = 60_000;

/** Joining those who help, what is said before one helps, and when the flat is told. */
export const HELPING_SCENES: readonly Scene[] = [
  {
    name: 'mutual',
    title: '互助会',
    who: 'resident',
    at: 'packages/membership/pages/mutual/index',
    shows: '你会什么？',
  },
  {
    name: 'readings',
    title: '谁看了门牌、电话',
    who: 'supervisor',
    at: 'packages/staff/pages/readings/index',
    before: (page) => answer(page, 'need.readings', { ok: true, value: READINGS }),
    shows: /罗小军/,
  },
  {
    name: 'need-unpaid',
    title: '一件事：自家的，不记分',
    who: 'volunteer',
    at: needAt,
    before: needWith({ claiming: { unpaid: 'ownHousehold', refused: null } }),
    shows: '自家的事，帮了不记分',
  },
  {
    name: 'need-rewards',
    title: '一件事：谁得分，谁不得，点头以前',
    who: 'resident',
    at: ({ needs }) => `packages/need/pages/detail/index?id=${needs.done}`,
    before: needWith({
      ...{ claimants: ['韦小芳', '罗军'], claimantCallIds: [null, null], claimantIds: [null, null], claimed: 2 },
      rewards: [
        { points: 0, why: 'ownHousehold' },
        { points: 6, why: null },
      ],
    }),
    walk: (page) => button(page, '修好了').tap(),
    shows: '好了，结单',
  },
  {
    name: 'need-hands-full',
    title: '一件事：手上满了',
    who: 'volunteer',
    at: needAt,
    before: needWith({ claiming: { unpaid: null, refused: 'TOO_MANY_OPEN_CLAIMS' } }, []),
    shows: '手上够多了，办完一件再接',
  },
  {
    name: 'need-door-later',
    title: '一件事：门牌晚一点看',
    who: 'volunteer',
    at: needAt,
    before: needWith({ ...claimed, door: { from: EVENING + 8 * MINUTES_MS } }, ['release', 'reportDone']),
    shows: '门牌、电话还看不到',
  },
  {
    name: 'need-door',
    title: '一件事：可以看门牌',
    who: 'volunteer',
    at: needAt,
    before: needWith({ ...claimed, door: { from: EVENING - MINUTES_MS } }, ['release', 'reportDone']),
    shows: '看门牌、电话',
  },
];
