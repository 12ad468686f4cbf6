import type { IdPrefix } from '../kernel/ids.ts';

/**
 * What a code or a card can lead to, each with the one kind of id it goes by. A voucher and a card become rows here; what a
 * caller must be allowed to see of one stands in `cloudfunctions/api/code/targets.ts`.
 */
export const SHARED_PAGES = ['need', 'building', 'notice', 'figures', 'board', 'review', 'vote'] as const;
export type SharedPage = (typeof SHARED_PAGES)[number];

/** What the id of each page begins with: the numbers and the review of a building go by the building, the board of all by the community. */
export const SHARED_ID_OF = {
  need: 'need',
  building: 'building',
  notice: 'notice',
  figures: 'building',
  board: 'community',
  review: 'building',
  vote: 'vote',
} as const satisfies Record<SharedPage, IdPrefix>;

/** The page each leads to, with the parameter `id`. No leading slash: WeChat wants none in a message. */
export const SHARED_PATH_OF = {
  need: 'packages/need/pages/detail/index',
  building: 'packages/sharing/pages/building/index',
  notice: 'packages/notice/pages/detail/index',
  figures: 'packages/insight/pages/building/index',
  board: 'packages/insight/pages/board/index',
  review: 'packages/review/pages/building/index',
  vote: 'packages/vote/pages/detail/index',
} as const satisfies Record<SharedPage, string>;

/** One page of Linli about one thing. */
export type SharedTarget = { readonly page: SharedPage; readonly id: string };

/** The page every code starts; it asks what stands behind the scene and goes there. No leading slash: WeChat wants none. */
export const CODE_LANDING = 'packages/sharing/pages/open/index';
