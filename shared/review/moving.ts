import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDay, beijingMonth } from '../kernel/time.ts';
import { closeEarly, reviewInto, type Review } from './review.ts';
import { silentOf } from './tally.ts';

/** What the staff does with the reviews of a month in all buildings: opens them, reminds whoever keeps them, closes them. */
export const MOVES = ['open', 'remind', 'close'] as const;
export type Move = (typeof MOVES)[number];

/**
 * Whether a move is still to be made in a review: `none` where it never can be, as long as the review stands as it does.
 *
 * A review opens by hand in its month or later, never ahead of it. Whoever keeps it is reminded once a Beijing day, while it is open and households are silent.
 */
export const moveStands = (review: Review, move: Move, now: InstantMs): 'todo' | 'done' | 'none' => {
  const { status } = review;
  switch (move) {
    case 'open':
      if (status !== 'planned') return 'done';
      return review.month <= beijingMonth(now) ? 'todo' : 'none';
    case 'remind':
      if (status !== 'open' || silentOf(review.tally) === 0) return 'none';
      return review.remindedOn === beijingDay(now) ? 'done' : 'todo';
    case 'close':
      if (status === 'planned') return 'none';
      return status === 'open' ? 'todo' : 'done';
  }
};

/**
 * The review after a move.
 *
 * @param review - as the calendar has it now (`asOf`).
 * @returns `REVIEW_NOT_OPEN` where the move is not to be made: it was made, or cannot be.
 */
export const moveReview = (review: Review, move: Move, now: InstantMs): Result<Review, 'REVIEW_NOT_OPEN'> => {
  if (moveStands(review, move, now) !== 'todo') return fail('REVIEW_NOT_OPEN');
  switch (move) {
    case 'open':
      return ok(reviewInto({ ...review, opensAt: now }, { status: 'open' }, now));
    case 'remind':
      return ok({ ...review, remindedOn: beijingDay(now), updatedAt: now });
    case 'close':
      return closeEarly(review, now);
  }
};
