/** Bounds of a community's own festivals. `keptMax`: of those that are not over; `aheadDaysMax`: the next year is entered once its days are known. */
export const FESTIVAL_LIMITS = {
  nameLengthMin: 2,
  nameLengthMax: 10,
  daysMax: 10,
  keptMax: 30,
  aheadDaysMax: 550,
} as const;
