import type { InstantMs } from '../../kernel/brand.ts';
import { fail, ok, type Result } from '../../kernel/errors.ts';
import type { ResidentId } from '../../kernel/ids.ts';
import type { FollowUp } from './follow-up.ts';
import { changeableUntil, type Rating } from './rating.ts';

/**
 * The requester says what they think of the work, or changes it within seven days. What they said when they were called, they may put right too.
 *
 * @returns in this order: `NOT_REQUESTER`, `RATING_CLOSED` (the days to change it are over).
 */
export const rateFollowUp = (
  followUp: FollowUp,
  by: ResidentId,
  said: Pick<Rating, 'isSatisfied' | 'score' | 'mayCall'>,
  now: InstantMs,
): Result<FollowUp, 'NOT_REQUESTER' | 'RATING_CLOSED'> => {
  if (followUp.requesterId !== by) return fail('NOT_REQUESTER');
  const { rating } = followUp;
  if (rating && now >= changeableUntil(rating)) return fail('RATING_CLOSED');
  return ok({ ...followUp, rating: { ...said, isByCall: false, firstAt: rating?.firstAt ?? now, at: now } });
};
