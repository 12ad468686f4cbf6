import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { Hidden } from './hidden.ts';
import type { Opinion } from './opinion.ts';

/** Bounds of hiding. A length counts UTF-16 units. */
export const HIDING_LIMITS = {
  reasonLengthMax: 100,
  /** Days after which the staff decides where the author did not. */
  daysForAuthor: 7,
} as const;

/**
 * Whoever sorts hides what is private: neighbours stop reading it at once, and the author is asked. It stays in the sums.
 *
 * @returns in this order: `OPINION_DECIDED`, `ALREADY_HIDDEN`.
 */
export const hideOpinion = (
  opinion: Opinion,
  { by, reason }: Pick<Hidden, 'by' | 'reason'>,
  now: InstantMs,
): Result<Opinion, 'OPINION_DECIDED' | 'ALREADY_HIDDEN'> => {
  if (opinion.outcome !== null) return fail('OPINION_DECIDED');
  if (opinion.hidden) return fail('ALREADY_HIDDEN');
  return ok({ ...opinion, hidden: { by, at: now, reason }, updatedAt: now });
};

/**
 * What was hidden shows again: its author says so, or whoever hid it was wrong.
 *
 * @returns in this order: `OPINION_DECIDED`, `NOT_HIDDEN`.
 */
export const showOpinion = (opinion: Opinion, now: InstantMs): Result<Opinion, 'OPINION_DECIDED' | 'NOT_HIDDEN'> => {
  if (opinion.outcome !== null) return fail('OPINION_DECIDED');
  const { hidden, ...shown } = opinion;
  if (!hidden) return fail('NOT_HIDDEN');
  return ok({ ...shown, updatedAt: now });
};

/** From when on the staff may decide in place of the author; null where nothing is hidden. */
export const staffDecidesFrom = ({ hidden }: { readonly hidden?: Hidden | undefined }): InstantMs | null =>
  hidden ? ((hidden.at + HIDING_LIMITS.daysForAuthor * 24 * 60 * 60_000) as InstantMs) : null;

/** When the staff is to be told that the author has not answered; null where nothing waits for it, or they were. */
export const hidingWakesAt = (opinion: Opinion): InstantMs | null =>
  opinion.outcome !== null || opinion.isAboutCaptain || opinion.hidden?.isTold ? null : staffDecidesFrom(opinion);

/** The opinion once the staff was told; undefined where it is not to be. */
export const wakeHidden = (opinion: Opinion, now: InstantMs): Opinion | undefined => {
  const at = hidingWakesAt(opinion);
  return at === null || now < at || !opinion.hidden
    ? undefined
    : { ...opinion, hidden: { ...opinion.hidden, isTold: true }, updatedAt: now };
};
