import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, OpinionId, ReviewId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import type { Tally } from './tally.ts';

/** Bounds of a review. Lengths count UTF-16 units. */
export const REVIEW_LIMITS = {
  summaryLengthMax: 500,
  textLengthMin: 2,
  textLengthMax: 300,
  /** Opinions and praises of one review: ten of each household of a building of sixty, and its document stays small. */
  opinionsMax: 600,
} as const;

/** From an opinion to the one it goes on with (合并). */
export type Merges = Readonly<Partial<Record<OpinionId, OpinionId>>>;

/** What stays true of a review, however it stands. */
export type ReviewFacts = {
  readonly _id: ReviewId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly buildingName: string;
  /** In Beijing; with the building it makes the id, so that there is one (D7). */
  readonly month: LocalMonth;
  readonly opensAt: InstantMs;
  /** The first instant that is too late. */
  readonly closesAt: InstantMs;
  /** The day of the month-end meeting. */
  readonly meetsOn: LocalDate;
  readonly tally: Tally;
  /** Which opinion goes on with which one, never over a third: as many as `tally.outcomes.merged` says. */
  readonly merges: Merges;
  /** The day on which the staff last reminded whoever keeps it; left out where nobody did. */
  readonly remindedOn?: LocalDate;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};

type Closed = {
  readonly closedAt: InstantMs;
  /** The captain closed it before its time. */
  readonly isEarly: boolean;
};

/** How a review stands. */
export type ReviewState =
  /** It opens on its day; what is said before is kept for it. */
  | { readonly status: 'planned' }
  | { readonly status: 'open' }
  /** Nothing more comes in; the captain sorts what was said. */
  | (Closed & { readonly status: 'closed' })
  /** All of it is before the month-end meeting. */
  | (Closed & {
      readonly status: 'handedOver';
      readonly handedOverAt: InstantMs;
      /** In the captain's words; null where the day of the meeting came before they handed it over. */
      readonly summary: string | null;
    });

export type Review = ReviewFacts & ReviewState;
export type ReviewStatus = Review['status'];
export type ReviewIn<S extends ReviewStatus> = ReviewFacts & Extract<ReviewState, { readonly status: S }>;
/** In the order in which they follow. */
export const REVIEW_STATUSES = ['planned', 'open', 'closed', 'handedOver'] as const satisfies readonly ReviewStatus[];

const STATE_FIELDS: StateFields<ReviewState> = {
  status: true,
  closedAt: true,
  isEarly: true,
  handedOverAt: true,
  summary: true,
};

/** A review that stands otherwise: its facts stay. */
export const reviewInto = <S extends ReviewState>(review: Review, state: S, now: InstantMs): ReviewFacts & S =>
  intoState<ReviewFacts, S>(STATE_FIELDS, { ...review, updatedAt: now }, state);

/**
 * True while opinions can come in: also before it opens, for what somebody wants to say does not wait for a day; not from its closing on,
 * whether the timer has been there or not.
 */
export const takesOpinions = (review: Review, now: InstantMs): review is ReviewIn<'planned'> | ReviewIn<'open'> =>
  (review.status === 'planned' || review.status === 'open') && now < review.closesAt;

/** True while the captain sorts: merges, splits and hides. */
export const isSorted = (review: Review): boolean => review.status !== 'handedOver';

/**
 * The captain closes before the time.
 *
 * @returns `REVIEW_NOT_OPEN` where it has not opened, or is closed.
 */
export const closeEarly = (review: Review, now: InstantMs): Result<ReviewIn<'closed'>, 'REVIEW_NOT_OPEN'> =>
  review.status === 'open'
    ? ok(reviewInto(review, { status: 'closed', closedAt: now, isEarly: true }, now))
    : fail('REVIEW_NOT_OPEN');

/**
 * The captain hands all of it to the month-end meeting; what is still open closes with it.
 *
 * @param summary - their words for the meeting; empty = none.
 * @returns `REVIEW_NOT_OPEN` where it has not opened, or was handed over.
 */
export const handOver = (
  review: Review,
  summary: string,
  now: InstantMs,
): Result<ReviewIn<'handedOver'>, 'REVIEW_NOT_OPEN'> => {
  const closed = review.status === 'open' ? closeEarly(review, now) : ok(review);
  if (!closed.ok || closed.value.status !== 'closed') return fail('REVIEW_NOT_OPEN');
  const { closedAt, isEarly } = closed.value;
  return ok(reviewInto(review, { status: 'handedOver', closedAt, isEarly, handedOverAt: now, summary }, now));
};

/** When the calendar does something next; null once it was handed over. */
export const reviewWakesAt = (review: Review): InstantMs | null => {
  switch (review.status) {
    case 'planned':
      return review.opensAt;
    case 'open':
      return review.closesAt;
    case 'closed':
      return startOfBeijingDay(review.meetsOn);
    case 'handedOver':
      return null;
  }
};

/** What the calendar does of itself: opens, closes, and on the morning of the meeting hands over, so that nothing said is lost (D6). */
export const wakeReview = (review: Review, now: InstantMs): Exclude<Review, ReviewIn<'planned'>> | undefined => {
  const at = reviewWakesAt(review);
  if (at === null || now < at) return undefined;
  switch (review.status) {
    case 'planned':
      return reviewInto(review, { status: 'open' }, now);
    case 'open':
      return reviewInto(review, { status: 'closed', closedAt: review.closesAt, isEarly: false }, now);
    case 'closed': {
      const { closedAt, isEarly } = review;
      return reviewInto(review, { status: 'handedOver', closedAt, isEarly, handedOverAt: now, summary: null }, now);
    }
    case 'handedOver':
      return undefined;
  }
};
