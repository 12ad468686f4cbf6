/**
 * Why a claim earns no points, the first that applies (D3: points are for helping others).
 *
 * `ownHousehold`: the need is of the helper's own flat, also where somebody posted it for them. `ownCall`: the helper posted it for
 * somebody else. `today`, `sameHousehold`: the bounds of `HELPING_LIMITS`. `ownFull`, `monthFull`: the helper has earned
 * what one earns in a day or month, or the community has given what it gives in a month, by the rules of points.
 */
export const UNPAID = ['ownHousehold', 'ownCall', 'today', 'sameHousehold', 'ownFull', 'monthFull'] as const;
export type Unpaid = (typeof UNPAID)[number];
