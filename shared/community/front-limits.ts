/**
 * How many rows of needs the home screen shows; what is beyond is on the wall. Each row crosses to the view of a slow phone, so where
 * much waits, less is shown of what only is new. `aroundReadMax`: the newest among which it looks for more than one author.
 */
export const FRONT_LIMITS = {
  asksMax: 2,
  nodsMax: 2,
  takenMax: 1,
  leadsMax: 2,
  toGiveMax: 1,
  aroundMax: 3,
  aroundReadMax: 20,
  rowsMax: 4,
} as const;
