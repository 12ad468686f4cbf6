import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { HouseholdId, ResidentId } from '../kernel/ids.ts';
import type { Follower } from './follower.ts';
import { KIND_RULES } from './kind-rules.ts';
import { isUnfinished, type Need } from './need.ts';
import { isPublic } from './published.ts';

/**
 * As many households follow one need as a building has. They stand in the need, some 150 bytes each; whoever comes after them is refused, and the matter
 * is one for a notice to the place.
 */
export const FOLLOWERS_MAX = 100;

/**
 * A household has the same matter: one of its people follows the need.
 *
 * Pure: the caller must save in a transaction that read this very need.
 *
 * @returns in this order: `OWN_HOUSEHOLD` (they asked themselves), `NEED_NOT_OPEN` (it is not public, not being worked on, or of a kind that
 *   one household has alone), `ALREADY_FOLLOWED` (somebody of the household does), `FOLLOWERS_FULL`.
 */
export const followNeed = (
  need: Need,
  by: Pick<Follower, 'residentId' | 'householdId' | 'name'>,
  now: InstantMs,
): Result<Need, 'OWN_HOUSEHOLD' | 'NEED_NOT_OPEN' | 'ALREADY_FOLLOWED' | 'FOLLOWERS_FULL'> => {
  if (need.householdId === by.householdId) return fail('OWN_HOUSEHOLD');
  if (!canBeFollowed(need)) return fail('NEED_NOT_OPEN');
  if (followerOf(need, by.householdId)) return fail('ALREADY_FOLLOWED');
  if (need.followers.length >= FOLLOWERS_MAX) return fail('FOLLOWERS_FULL');
  return ok({ ...need, followers: [...need.followers, { ...by, since: now, via: null }], updatedAt: now });
};

/** True while somebody is to work on it, every neighbour may read it, and several households can have such a thing. */
export const canBeFollowed = (need: Need): boolean =>
  (need.status === 'open' || need.status === 'claimed' || need.status === 'assigned') &&
  isPublic(need) &&
  KIND_RULES[need.kind].isShared;

/**
 * A household takes it back; anybody of it may.
 *
 * @returns in this order: `NOT_FOLLOWED`, `NEED_NOT_OPEN` (it is finished).
 */
export const unfollowNeed = (
  need: Need,
  householdId: HouseholdId,
  now: InstantMs,
): Result<Need, 'NOT_FOLLOWED' | 'NEED_NOT_OPEN'> => {
  if (!followerOf(need, householdId)) return fail('NOT_FOLLOWED');
  if (!isUnfinished(need.status)) return fail('NEED_NOT_OPEN');
  return ok({
    ...need,
    followers: need.followers.filter((follower) => follower.householdId !== householdId),
    updatedAt: now,
  });
};

/** Who of a household follows the need. */
export const followerOf = (need: Need, householdId: HouseholdId): Follower | undefined =>
  need.followers.find((follower) => follower.householdId === householdId);

/** A need without somebody whose account ends; undefined where they did not follow it. */
export const partFromFollowed = (need: Need, residentId: ResidentId): Need | undefined => {
  const followers = need.followers.filter((follower) => follower.residentId !== residentId);
  return followers.length === need.followers.length ? undefined : { ...need, followers };
};
