/** Drawn pictures of goods; a photo stands in place of one. */
export const GOODS_PICTURES = ['rice', 'eggs', 'oil', 'salt', 'soap', 'book', 'scissors', 'tool', 'box'] as const;
export type GoodsPicture = (typeof GOODS_PICTURES)[number];
