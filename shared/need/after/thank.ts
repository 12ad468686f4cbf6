import type { InstantMs } from '../../kernel/brand.ts';
import { fail, ok, type Result } from '../../kernel/errors.ts';
import type { ResidentId } from '../../kernel/ids.ts';
import type { FollowUp } from './follow-up.ts';
import { THANKS_LIMITS, type Thanks } from './thanks.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The requester thanks whoever did it, once, all together.
 *
 * @returns in this order: `NOT_REQUESTER`, `ALREADY_THANKED`, `THANKS_TOO_LATE` (thirty days are over).
 */
export const thankFor = (
  followUp: FollowUp,
  by: ResidentId,
  said: Pick<Thanks, 'text' | 'media'>,
  now: InstantMs,
): Result<FollowUp, 'NOT_REQUESTER' | 'ALREADY_THANKED' | 'THANKS_TOO_LATE'> => {
  if (followUp.requesterId !== by) return fail('NOT_REQUESTER');
  if (followUp.thanks !== null) return fail('ALREADY_THANKED');
  if (now >= followUp.closedAt + THANKS_LIMITS.days * DAY_MS) return fail('THANKS_TOO_LATE');
  return ok({ ...followUp, thanks: { ...said, at: now } });
};
