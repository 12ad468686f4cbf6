import { isChild } from '../community/age.ts';
import type { ResidentDoc } from '../community/documents.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';

type Row = Pick<
  ResidentDoc,
  'birthYear' | '_id' | 'communityId' | 'householdId' | 'identityId' | 'leftAt' | 'refusesHousemates'
>;
/** Why somebody does not act for one of their own household. */
export type HousemateRefusal = 'TOO_YOUNG_TO_SPEAK' | 'NOT_HOUSEMATE' | 'HAS_ACCOUNT' | 'HOUSEMATE_SAID_NO';

/** True for another one of the same household, who has not left. */
export const isHousemate = (mine: Row, theirs: Row): boolean =>
  theirs._id !== mine._id &&
  theirs.householdId === mine.householdId &&
  theirs.communityId === mine.communityId &&
  theirs.leftAt === null;

/**
 * Whether somebody acts for one of their own household who has no account (decision 098). It is asked of both rows as the transaction of the act
 * finds them, so that it ends at once when one of them moves, gets an account, or says no.
 *
 * @returns in this order: `TOO_YOUNG_TO_SPEAK` (the caller may be under 14), `NOT_HOUSEMATE` (nobody else of the caller's household), `HAS_ACCOUNT` (they
 *   speak for themselves), `HOUSEMATE_SAID_NO`.
 */
export const mayActFor = (
  mine: Row | undefined,
  theirs: Row | undefined,
  now: InstantMs,
): Result<null, HousemateRefusal> => {
  if (mine && isChild(mine.birthYear, now)) return fail('TOO_YOUNG_TO_SPEAK');
  if (!mine || !theirs || !isHousemate(mine, theirs)) return fail('NOT_HOUSEMATE');
  if (theirs.identityId !== null) return fail('HAS_ACCOUNT');
  return theirs.refusesHousemates === true ? fail('HOUSEMATE_SAID_NO') : ok(null);
};
