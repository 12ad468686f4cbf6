import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { needAtWork, type Working } from './decisions.ts';
import type { Follower } from './follower.ts';
import { FOLLOWERS_MAX } from './following.ts';
import { needInto, type Need, type NeedIn } from './need.ts';
import { isPublic } from './published.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So many days after a merge it can still be undone. */
export const UNDO_MERGE_DAYS = 7;

/** Two needs after one was merged into the other, or taken out of it again. */
export type Merged<N extends Need> = { readonly need: N; readonly into: Need };

/**
 * Merges a need into another that says the same: whoever said or followed the one follows the other, a household once.
 *
 * Nothing that somebody took on is merged: its helpers release it first, and of an assigned one the lead is asked to report it done as a duplicate.
 * What is private stays alone, for to merge it would tell one household of the other; and so does what is about another body, or more dangerous.
 *
 * Pure: the caller must save both in a transaction that read both.
 *
 * @returns in this order: `NEED_NOT_OPEN` (it is not open, or somebody has taken it), `MERGE_NOT_POSSIBLE` (into itself, into what is finished or not
 *   public, across communities or bodies, danger into what is none), `FOLLOWERS_FULL`.
 */
export const mergeNeed = (
  need: Need,
  into: Need,
  now: InstantMs,
): Result<Merged<NeedIn<'merged'>>, 'NEED_NOT_OPEN' | 'MERGE_NOT_POSSIBLE' | 'FOLLOWERS_FULL'> => {
  if (!isUntaken(need)) return fail('NEED_NOT_OPEN');
  if (need._id === into._id || !areAlike(need, into) || !isGoingOn(into)) return fail('MERGE_NOT_POSSIBLE');
  const followers = withAll(into, need, now);
  if (followers.length > FOLLOWERS_MAX) return fail('FOLLOWERS_FULL');
  return ok({
    need: needInto(need, { status: 'merged', claims: [], mergedAt: now, intoId: into._id }, now),
    into: { ...into, followers, updatedAt: now },
  });
};

/** True where nobody has taken it on. */
export const isUntaken = (need: Need): need is NeedIn<'open'> => need.status === 'open' && need.claims.length === 0;

const isGoingOn = ({ status }: Need): boolean =>
  status === 'open' || status === 'claimed' || status === 'assigned' || status === 'done';

const areAlike = (need: Need, into: Need): boolean =>
  need.communityId === into.communityId &&
  isPublic(need) &&
  isPublic(into) &&
  need.about?.officeId === into.about?.officeId &&
  (need.urgency !== 'danger' || into.urgency === 'danger');

/** The followers of `into`, and behind them whoever said or followed `need`, each household once. */
const withAll = (into: Need, need: Need, now: InstantMs): readonly Follower[] => {
  const { requesterId: residentId, householdId, requesterName: name } = need;
  const known = new Set([into.householdId, ...into.followers.map((follower) => follower.householdId)]);
  const joining = [{ residentId, householdId, name, since: now }, ...need.followers].filter(
    (one) => !known.has(one.householdId),
  );
  return [...into.followers, ...joining.map((one) => ({ ...one, via: need._id }))];
};

/**
 * Undoes a merge: the need is open again, and whoever came with it no longer follows the other.
 *
 * @param into the need it was merged into.
 * @returns in this order: `NEED_NOT_OPEN` (it was not merged, or the other was merged on: that is undone first), `UNDO_TOO_LATE` (after 7 days).
 */
export const unmergeNeed = (
  need: Need,
  into: Need,
  now: InstantMs,
): Result<Merged<Working>, 'NEED_NOT_OPEN' | 'UNDO_TOO_LATE'> => {
  if (need.status !== 'merged' || into.status === 'merged') return fail('NEED_NOT_OPEN');
  if (now >= undoMergeUntil(need)) return fail('UNDO_TOO_LATE');
  const followers = into.followers.filter(({ via }) => via !== need._id);
  return ok({ need: needAtWork(need, [], now), into: { ...into, followers, updatedAt: now } });
};

/** Until, and not at, this moment a merge can be undone. */
export const undoMergeUntil = ({ mergedAt }: NeedIn<'merged'>): InstantMs =>
  (mergedAt + UNDO_MERGE_DAYS * DAY_MS) as InstantMs;
