import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { OpinionId, ResidentId } from '../kernel/ids.ts';
import { isPraise, opinionInto, type Opinion, type OpinionIn } from './opinion.ts';
import { isSorted, type Merges, type Review } from './review.ts';
import { tallyMoved } from './tally.ts';

/** The opinion that one goes on with; itself where it goes on alone or others go on with it. */
export const headOf = ({ merges }: Pick<Review, 'merges'>, id: OpinionId): OpinionId => merges[id] ?? id;

/** Those that go on with one, in the order in which they were merged. */
export const mergedWith = ({ merges }: Pick<Review, 'merges'>, id: OpinionId): readonly OpinionId[] =>
  entriesOf(merges).flatMap(([member, head]) => (head === id ? [member] : []));

/**
 * The captain lets one opinion go on with another that says the same; those that go on with it come along.
 *
 * Pure: the caller must save the review in a transaction that read all three.
 *
 * @returns in this order: `REVIEW_HANDED_OVER`, `MERGE_NOT_POSSIBLE` (with itself or where it is already, of another review, decided, praise, or
 *   about the captain, who does not read it).
 */
export const mergeOpinion = <R extends Review>(
  review: R,
  opinion: Opinion,
  into: Opinion,
  now: InstantMs,
): Result<R, 'REVIEW_HANDED_OVER' | 'MERGE_NOT_POSSIBLE'> => {
  return isSorted(review) ? mergeHandedOver(review, opinion, into, now) : fail('REVIEW_HANDED_OVER');
};

/** The same, whoever has the review before them: the captain, or the meeting. @returns `MERGE_NOT_POSSIBLE`. */
export const mergeHandedOver = <R extends Review>(
  review: R,
  opinion: Opinion,
  into: Opinion,
  now: InstantMs,
): Result<R, 'MERGE_NOT_POSSIBLE'> => {
  const head = headOf(review, into._id);
  const isTogether = headOf(review, opinion._id) === head;
  if (isTogether || ![opinion, into].every((one) => isMergeable(review, one))) return fail('MERGE_NOT_POSSIBLE');
  const moved = [opinion._id, ...mergedWith(review, opinion._id)].map((id) => [id, head] as const);
  return ok(withMerges(review, { ...review.merges, ...mergesOf(moved) }, now));
};

const isMergeable = (review: Review, opinion: Opinion): boolean =>
  opinion.reviewId === review._id && opinion.outcome === null && !isPraise(opinion) && !opinion.isAboutCaptain;

/**
 * Takes an opinion out of those it was merged with; of the one the others go on with, all of them.
 *
 * @returns in this order: `REVIEW_HANDED_OVER`, `NOT_MERGED`.
 */
export const splitOpinion = <R extends Review>(
  review: R,
  id: OpinionId,
  now: InstantMs,
): Result<R, 'REVIEW_HANDED_OVER' | 'NOT_MERGED'> => {
  return isSorted(review) ? splitHandedOver(review, id, now) : fail('REVIEW_HANDED_OVER');
};

/** The same, whoever has the review before them: the captain, or the meeting. @returns `NOT_MERGED`. */
export const splitHandedOver = <R extends Review>(
  review: R,
  id: OpinionId,
  now: InstantMs,
): Result<R, 'NOT_MERGED'> => {
  const left = entriesOf(review.merges).filter(([member, head]) => member !== id && head !== id);
  if (left.length === entriesOf(review.merges).length) return fail('NOT_MERGED');
  return ok(withMerges(review, mergesOf(left), now));
};

/** Both after an opinion left the review. */
type TakenOut<R extends Review, O extends 'withdrawn' | 'madePrivate'> = {
  readonly review: R;
  readonly opinion: OpinionIn<O>;
};

/**
 * The author takes it back, as long as the meeting has not decided of it. Where others go on with it, they go on with the first of them.
 *
 * The household has spoken all the same: its window stays lit. Praise is left out of the sums again.
 *
 * @returns in this order: `NOT_AUTHOR`, `OPINION_DECIDED`.
 */
export const withdrawOpinion = <R extends Review>(
  review: R,
  opinion: Opinion,
  by: ResidentId,
  now: InstantMs,
): Result<TakenOut<R, 'withdrawn'>, 'NOT_AUTHOR' | 'OPINION_DECIDED'> => {
  if (opinion.authorId !== by) return fail('NOT_AUTHOR');
  return takenOut(review, opinion, 'withdrawn', now);
};

/**
 * An opinion leaves the review: it is before nobody, or goes on as a private need. Where others go on with it, they go on with the first of them.
 *
 * @returns `OPINION_DECIDED` where something became of it already.
 */
export const takenOut = <R extends Review, O extends 'withdrawn' | 'madePrivate'>(
  review: R,
  opinion: Opinion,
  outcome: O,
  now: InstantMs,
): Result<TakenOut<R, O>, 'OPINION_DECIDED'> => {
  if (opinion.outcome !== null) return fail('OPINION_DECIDED');
  const alone = withMerges(review, without(review, opinion._id), now);
  const tally = isPraise(opinion)
    ? { ...alone.tally, praises: alone.tally.praises - 1 }
    : tallyMoved(alone.tally, null, outcome);
  return ok({ review: { ...alone, tally }, opinion: opinionInto(opinion, { outcome, decidedAt: now }, now) });
};

/** The merges of a review without one opinion: the first of those that went on with it leads the others. */
const without = (review: Review, id: OpinionId): Merges => {
  const [next, ...rest] = mergedWith(review, id);
  const others = entriesOf(review.merges).filter(([member, head]) => member !== id && head !== id);
  return mergesOf([...others, ...rest.flatMap((member) => (next === undefined ? [] : [[member, next] as const]))]);
};

const withMerges = <R extends Review>(review: R, merges: Merges, now: InstantMs): R => {
  const outcomes = { ...review.tally.outcomes, merged: entriesOf(merges).length };
  return { ...review, merges, tally: { ...review.tally, outcomes }, updatedAt: now };
};

type Entry = readonly [member: OpinionId, head: OpinionId];
const entriesOf = (merges: Merges): readonly Entry[] => Object.entries(merges) as unknown as readonly Entry[];
const mergesOf = (entries: readonly Entry[]): Merges => Object.fromEntries(entries) as Merges;
