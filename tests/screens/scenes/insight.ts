import type { ApiContract } from '../../../shared/contract.ts';
import type { Output } from '../../../shared/rpc/contract.ts';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const BOARD = 'packages/insight/pages/board/index';
const WALL = 'packages/need/pages/wall/index';
const NONE = { n: 0, of: 0 };
const NO_RATES = { answered: NONE, solved: NONE, satisfied: NONE, notFound: 0, notAsked: 0 };
const NOTHING = { said: 0, confirmed: 0, rates: NO_RATES };
/** Typed, so that a field the board gains cannot be missing here. */
const EMPTY_BOARD: Output<ApiContract, 'insight.board'> = {
  asOf: null,
  communityName: '新禾社区',
  months: ['06', '07', '08', '09', '10', '11'].map((month) => ({ month: `2026-${month}`, ...NOTHING })),
  waiting: 0,
  awaitingNod: 0,
  kinds: [],
  rates: NO_RATES,
  buildings: [],
};

/** The numbers of the community, and of one building. */
export const INSIGHT_SCENES: readonly Scene[] = [
  { name: 'board', title: '全社区的事', who: 'resident', at: BOARD, shows: /看全部 \d+ 栋/ },
  {
    name: 'board-confirmed',
    title: '全社区的事：结单了，全部楼',
    who: 'captain',
    at: BOARD,
    walk: async (page) => {
      await page.getByRole('tab', { name: '结单了' }).tap();
      await button(page, /看全部/).tap();
    },
    shows: '39号楼',
  },
  {
    name: 'board-empty',
    title: '全社区的事：还没有',
    who: 'resident',
    at: BOARD,
    before: (page) => answer(page, 'insight.board', { ok: true, value: EMPTY_BOARD }),
    shows: '还没有人说事',
  },
  {
    name: 'figures-other',
    title: '别的楼的数',
    who: 'resident',
    at: BOARD,
    walk: (page) => button(page, /^1号楼/).tap(),
    shows: '去说事墙看',
  },
  {
    name: 'wall-choose',
    title: '说事墙：看哪一样',
    who: 'resident',
    at: 'pages/needs/index',
    walk: (page) => button(page, '挑一样看').tap(),
    shows: '看哪一样？',
  },
  {
    name: 'wall-kind',
    title: '说事墙：只看水',
    who: 'resident',
    at: `${WALL}?at=community&kind=water`,
    shows: '没有了',
  },
  {
    name: 'wall-building',
    title: '说事墙：别的楼，挑一样看',
    who: 'resident',
    at: BOARD,
    walk: async (page) => {
      await button(page, /^1号楼/).tap();
      await page.getByRole('heading', { name: '1号楼' }).waitFor();
      await page.locator('.bars-row:visible').first().tap();
    },
    shows: '没有了',
  },
  {
    name: 'wall-kind-empty',
    title: '说事墙：没有这样的事',
    who: 'resident',
    at: `${WALL}?at=building&kind=hukou`,
    shows: '没有这样的事',
  },
];
