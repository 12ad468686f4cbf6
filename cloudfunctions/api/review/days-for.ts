import type { CommunityId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { reviewDays } from '../../../shared/review/calendar.ts';
import { daysOfFestivals } from '../../../shared/review/festivals.ts';
import type { Review } from '../../../shared/review/review.ts';
import { findFirst, getDocument } from '../../platform/store.ts';

/**
 * By which days the review of a month is planned: those of the buildings whose review stands already, else those that go around the
 * festivals which the community has entered by now. So all buildings of a community open and close together, and nothing that stands is moved.
 */
export const daysFor = async (
  communityId: CommunityId,
  month: LocalMonth,
): Promise<Pick<Review, 'opensAt' | 'closesAt' | 'meetsOn'>> => {
  const standing = await findFirst('reviews', { communityId, month });
  if (standing) return standing;
  const community = await getDocument('communities', communityId);
  return reviewDays(month, undefined, daysOfFestivals(community?.festivals ?? []));
};
