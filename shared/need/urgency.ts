/**
 * How soon, in four levels, from what can wait to what cannot (M-16, 轻重缓急): 不急, 平常, 急, 马上. `danger` stands first on the wall and
 * on the home screen whatever is newer, and whoever says it is told to call 119, 120 or 110 before anything is sent.
 */
export const URGENCIES = ['later', 'normal', 'urgent', 'danger'] as const;
export type Urgency = (typeof URGENCIES)[number];
