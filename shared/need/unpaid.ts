/**
 * Why a claim earns no points, the first that applies (D3: points are for helping others).
 *
 * `ownHousehold`: the need is of the helper's own flat, also where somebody posted it for them. `ownCall`: the helper posted it for
 * somebody else. `today`, `sameHousehold`: the bounds of `HELPING_LIMITS`.
 */
export const UNPAID = ['ownHousehold', 'ownCall', 'today', 'sameHousehold'] as const;
export type Unpaid = (typeof UNPAID)[number];
