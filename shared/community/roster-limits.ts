import { MEMBERSHIP_LIMITS } from '../membership/membership.ts';

/** Bounds of a roster. Lengths count UTF-16 units, as the phone's `maxlength` does. */
export const ROSTER_LIMITS = {
  /** Rows below the heading. The largest community in the articles has some 20,000 people (S2). */
  rowsMax: 30_000,
  cellLengthMax: 200,
  /** Of 编号 and 户号. */
  numberLengthMax: 20,
  /** A longer name could never be typed by the person who joins. */
  nameLengthMax: MEMBERSHIP_LIMITS.nameLengthMax,
  relationLengthMax: 10,
  ethnicityLengthMax: 10,
  gridNameLengthMax: 8,
  buildingNameLengthMax: 10,
  originLengthMax: 40,
  unitMax: 99,
  /** A household is moved in one transaction, which must stay small. */
  householdSizeMax: 20,
  birthYearMin: 1900,
  pastHomesMax: 20,
  /** Households that swap flats in a ring, moved in one transaction. */
  ringMax: 3,
  ringPeopleMax: 24,
  /** What a check shows of each list. */
  shownMax: 200,
} as const;
