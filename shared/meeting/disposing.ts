import type { InstantMs } from '../kernel/brand.ts';
import { addMonths } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { OpinionId } from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import {
  isPraise,
  MEETING_OUTCOMES,
  opinionInto,
  type Decision,
  type MeetingOutcome,
  type Opinion,
} from '../review/opinion.ts';
import { asOf } from '../review/planned.ts';
import type { Review } from '../review/review.ts';
import { headOf } from '../review/sorting.ts';
import { tallyMoved } from '../review/tally.ts';
import { appealGoingOn } from './appealing.ts';
import { MEETING_LIMITS } from './limits.ts';

/** A review and one opinion in it, as an act left both. */
export type Disposed = { readonly review: Review; readonly opinion: Opinion };

/**
 * The meeting decides of an opinion. What goes on with it follows it.
 *
 * Pure: the caller saves both in the transaction that read both.
 *
 * @returns `OPINION_DECIDED`: something became of it already, it goes on with another one, or it is praise.
 */
export const dispose = (
  review: Review,
  opinion: Opinion,
  outcome: MeetingOutcome,
  decision: Decision,
  now: InstantMs,
): Result<Disposed, 'OPINION_DECIDED'> => {
  if (opinion.outcome !== null || isPraise(opinion) || headOf(review, opinion._id) !== opinion._id)
    return fail('OPINION_DECIDED');
  return ok({
    review: { ...review, tally: tallyMoved(review.tally, null, outcome), updatedAt: now },
    opinion: opinionInto(opinion, { outcome, decidedAt: now, decision }, now),
  });
};

/**
 * The meeting takes its decision back: nothing became of the opinion yet.
 *
 * @returns `OPINION_NOT_DECIDED`: the meeting decided nothing of it.
 */
export const reopen = (review: Review, opinion: Opinion, now: InstantMs): Result<Disposed, 'OPINION_NOT_DECIDED'> => {
  if (!isMeetingOutcome(opinion.outcome)) return fail('OPINION_NOT_DECIDED');
  return ok({
    review: { ...review, tally: tallyMoved(review.tally, opinion.outcome, null), updatedAt: now },
    opinion: opinionInto(withoutUnheard(opinion), { outcome: null }, now),
  });
};

/** What nobody has heard is moot once the refusal is taken back: against another one there can be an appeal again. */
const withoutUnheard = (opinion: Opinion): Opinion => {
  const { appeal, ...rest } = opinion;
  return appeal?.heard ? opinion : rest;
};

const isMeetingOutcome = (outcome: Opinion['outcome']): outcome is MeetingOutcome =>
  (MEETING_OUTCOMES as readonly unknown[]).includes(outcome);

/** True for a month to which the meeting of `month` may put something off: one to three months on. */
export const isLaterMonth = (month: LocalMonth, to: LocalMonth): boolean =>
  addMonths(month, 1) <= to && to <= addMonths(month, MEETING_LIMITS.monthsPutOffMax);

/**
 * An opinion of an earlier month enters a later review of its building, as a new one that is linked to it. It is in that review once: the id
 * follows from the opinion before.
 *
 * @param isPutOff - the meeting put it off; false where an appeal was upheld.
 * @returns `MONTH_NOT_POSSIBLE` where that review is before its meeting already.
 */
export const goOnIn = (
  into: Review,
  before: Opinion,
  { _id, isPutOff }: { readonly _id: OpinionId; readonly isPutOff: boolean },
  now: InstantMs,
): Result<Disposed, 'MONTH_NOT_POSSIBLE'> => {
  const review = asOf(into, now);
  if (review.status === 'handedOver') return fail('MONTH_NOT_POSSIBLE');
  const goesOn = opinionInto(appealGoingOn(before), { outcome: null }, now);
  return ok({
    review: { ...into, tally: { ...into.tally, opinions: into.tally.opinions + 1 }, updatedAt: now },
    opinion: {
      ...goesOn,
      ...{ _id, reviewId: into._id, month: into.month, lateFor: null, saidAt: now },
      ...{ continues: before._id, timesPutOff: before.timesPutOff + Number(isPutOff) },
    },
  });
};

/**
 * Takes what went on in a later review out of it again, because the decision was taken back.
 *
 * @returns the review without it; `GOES_ON_ALREADY` where something was done with it there.
 */
export const takeOutOf = (review: Review, goesOn: Opinion, now: InstantMs): Result<Review, 'GOES_ON_ALREADY'> => {
  const isAlone = headOf(review, goesOn._id) === goesOn._id && !Object.values(review.merges).includes(goesOn._id);
  if (goesOn.outcome !== null || !isAlone) return fail('GOES_ON_ALREADY');
  return ok({ ...review, tally: { ...review.tally, opinions: review.tally.opinions - 1 }, updatedAt: now });
};
