/**
 * What a code or a card can lead to, each with the one kind of id it goes by. A voucher, a vote and a card become rows here; what a
 * caller must be allowed to see of one stands in `cloudfunctions/api/code/targets.ts`.
 */
export const SHARED_PAGES = ['need', 'building', 'notice'] as const;
export type SharedPage = (typeof SHARED_PAGES)[number];

/** One page of Linli about one thing. */
export type SharedTarget = { readonly page: SharedPage; readonly id: string };

/** The page every code starts; it asks what stands behind the scene and goes there. No leading slash: WeChat wants none. */
export const CODE_LANDING = 'packages/sharing/pages/open/index';
