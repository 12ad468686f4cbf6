import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { Need } from './need.ts';
import { isLetStand } from './published.ts';

/**
 * The staff takes published words down, everywhere at once: abuse, a private matter, a number. How the need stands does not change.
 *
 * @returns in this order: `NEED_NOT_OPEN` (it was never published), `ALREADY_TAKEN_DOWN`.
 */
export const takeDownNeed = (
  need: Need,
  by: ResidentId,
  reason: string,
  now: InstantMs,
): Result<Need, 'NEED_NOT_OPEN' | 'ALREADY_TAKEN_DOWN'> => {
  if (!isLetStand(need)) return fail('NEED_NOT_OPEN');
  if (need.takenDown !== null) return fail('ALREADY_TAKEN_DOWN');
  return ok({ ...need, takenDown: { by, at: now, reason }, updatedAt: now });
};

/**
 * Puts it back; a second person does.
 *
 * @returns in this order: `NOT_TAKEN_DOWN`, `FORBIDDEN` (they took it down themselves, or it is their own).
 */
export const restoreNeed = (
  need: Need,
  by: ResidentId,
  now: InstantMs,
): Result<Need, 'NOT_TAKEN_DOWN' | 'FORBIDDEN'> => {
  if (need.takenDown === null) return fail('NOT_TAKEN_DOWN');
  if (need.takenDown.by === by || need.requesterId === by) return fail('FORBIDDEN');
  return ok({ ...need, takenDown: null, updatedAt: now });
};
