import { isDoer } from '../assignment/assignment.ts';
import type { PartyId } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { HELPING_LIMITS as LIMITS } from './helping-limits.ts';
import type { Claim } from './claim.ts';
import { claimsOf, isUnfinished, type Need } from './need.ts';

const UNTIL_TOLD_MS = LIMITS.minutesUntilTold * 60_000;

/** Unit and flat as people say them. */
export const flatWords = (unit: number, flat: string): string => `${String(unit)}${UNIT}${flat}`;
const UNIT = '单元';

/** The unit alone, of unit and flat as {@link flatWords} says them; empty where nobody is left to ask. */
export const unitWords = (flat: string): string =>
  flat.slice(0, flat.indexOf(UNIT) + (flat.includes(UNIT) ? UNIT.length : 0));

/** Where somebody lives, in words and as a place. */
export type Door = Pick<Need, 'buildingId' | 'buildingName' | 'flat'> & { readonly unit: number };

/** True of a matter of the house that other households of it share: it is theirs too, and stays when one of them moves. */
const isOfTheHouse = ({ place, followers }: Need): boolean => place.at === 'building' && followers.length > 0;

/**
 * An unfinished need after its requester moved: it goes to the building where they live now, with the door at which a helper finds them. A matter of
 * the house that others there share stays, and says where its requester went. What is finished stays as it was.
 *
 * @returns the need itself where nothing is to be changed.
 */
export const movedDoor = <N extends Need>(need: N, { buildingId, buildingName, ...home }: Door): N => {
  if (!isUnfinished(need.status) || need.flat === '') return need;
  const words = flatWords(home.unit, home.flat);
  const stays = buildingId !== need.buildingId && isOfTheHouse(need);
  const flat = stays ? `，搬到${buildingName}${words}` : words;
  if (stays || buildingId === need.buildingId) return flat === need.flat ? need : { ...need, flat };
  return { ...need, buildingId, buildingName, flat };
};

const claimBy = (need: Need, by: PartyId): Claim | undefined =>
  claimsOf(need).find(({ residentId, hasLeft }) => residentId === by && !hasLeft);

/**
 * From when on a helper may read the requester's flat and number: at once in danger and for whoever was given it; else when the requester has seen
 * who comes, and ten minutes after the claim at the latest. Null for everybody else.
 */
export const toldFrom = (need: Need, by: PartyId): InstantMs | null => {
  if (isDoer(need.assignment, by)) return need.assignment?.givenAt ?? null;
  const claim = claimBy(need, by);
  if (!claim) return null;
  if (need.urgency === 'danger') return claim.claimedAt;
  const atLatest = claim.claimedAt + UNTIL_TOLD_MS;
  return Math.min(claim.seenAt ?? atLatest, atLatest) as InstantMs;
};

/** True for whoever helps and reads the flat without asking: it was given to them, it is danger, or they have read it. */
export const knowsDoor = (need: Need, by: PartyId): boolean => {
  if (isDoer(need.assignment, by)) return true;
  const claim = claimBy(need, by);
  return claim !== undefined && (need.urgency === 'danger' || claim.doorAt !== undefined);
};

/**
 * Somebody who claimed it reads the requester's flat; once, and the requester is told.
 *
 * @returns in this order: `NEED_NOT_OPEN` (it is finished), `NOT_CLAIMANT`, `DOOR_READ` (they know it), `DOOR_TOO_EARLY`.
 */
export const readDoor = (
  need: Need,
  by: ResidentId,
  now: InstantMs,
): Result<Need, 'NEED_NOT_OPEN' | 'NOT_CLAIMANT' | 'DOOR_READ' | 'DOOR_TOO_EARLY'> => {
  if (!isUnfinished(need.status)) return fail('NEED_NOT_OPEN');
  if (!claimBy(need, by)) return fail('NOT_CLAIMANT');
  if (knowsDoor(need, by)) return fail('DOOR_READ');
  if (now < (toldFrom(need, by) ?? now)) return fail('DOOR_TOO_EARLY');
  return ok(withClaims(need, (claim) => (claim.residentId === by ? { ...claim, doorAt: now } : claim), now));
};

/**
 * The requester has seen who comes: from now on those helpers may read the flat and the number.
 *
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN` (it is finished), `HELPERS_SEEN` (nobody has come since).
 */
export const seeHelpers = (
  need: Need,
  by: ResidentId,
  now: InstantMs,
): Result<Need, 'NOT_REQUESTER' | 'NEED_NOT_OPEN' | 'HELPERS_SEEN'> => {
  if (need.requesterId !== by) return fail('NOT_REQUESTER');
  if (!isUnfinished(need.status)) return fail('NEED_NOT_OPEN');
  if (claimsOf(need).every(({ seenAt }) => seenAt !== undefined)) return fail('HELPERS_SEEN');
  return ok(withClaims(need, (claim) => ({ ...claim, seenAt: claim.seenAt ?? now }), now));
};

const withClaims = (need: Need, change: (claim: Claim) => Claim, now: InstantMs): Need =>
  'claims' in need ? { ...need, claims: need.claims.map(change), updatedAt: now } : need;
