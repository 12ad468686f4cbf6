import type { Documents } from '../../database/collections.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Review } from '../../../shared/review/review.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import { part, readTogether } from '../../platform/read-together.ts';

/** More buildings than any community has. */
const BUILDINGS_MAX = 500;

/** The reviews of the month of a meeting, each with its sums. */
export const reviewsPart = ({ communityId, month }: Pick<Meeting, 'communityId' | 'month'>) =>
  part(
    'reviews',
    { communityId, month },
    { orderBy: [['_id', 'asc']], limit: BUILDINGS_MAX, fields: ['buildingId', 'buildingName', 'tally', 'merges'] },
  );

/** {@link reviewsPart}, read by itself. */
export const reviewsOf = async (
  meeting: Pick<Meeting, 'communityId' | 'month'>,
): Promise<readonly Documents['reviews'][]> =>
  (await readTogether(meeting.communityId, { reviews: reviewsPart(meeting) })).reviews;

/** What is undecided in all of them together. */
export const undecidedIn = (reviews: readonly Pick<Review, 'tally'>[]): number =>
  reviews.reduce((sum, { tally }) => sum + undecidedOf(tally), 0);
