import type { InstantMs } from '../kernel/brand.ts';
import { addDays } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { beijingDay, startOfBeijingDay } from '../kernel/time.ts';
import { isUnfinished, type Need } from './need.ts';

/**
 * The requester reminds whoever they wait for (催一下): once a Beijing day, while it waits for somebody else. What is reported done waits for the
 * requester themselves.
 *
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN`, `NUDGED_TODAY`.
 */
export const nudgeNeed = (
  need: Need,
  by: ResidentId,
  now: InstantMs,
): Result<Need, 'NOT_REQUESTER' | 'NEED_NOT_OPEN' | 'NUDGED_TODAY'> => {
  if (need.requesterId !== by) return fail('NOT_REQUESTER');
  if (!isUnfinished(need.status) || need.status === 'done' || need.status === 'asked') return fail('NEED_NOT_OPEN');
  if (now < nextNudgeAt(need)) return fail('NUDGED_TODAY');
  return ok({ ...need, nudgedAt: now, updatedAt: now });
};

/** From when on it can be done again: the next day in Beijing; 0 where it never was. */
export const nextNudgeAt = ({ nudgedAt }: Need): InstantMs =>
  nudgedAt === null ? (0 as InstantMs) : startOfBeijingDay(addDays(beijingDay(nudgedAt), 1));
