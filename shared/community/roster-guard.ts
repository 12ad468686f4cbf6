import type { InstantMs } from '../kernel/brand.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So long a roster can be taken back, and so long the accounts of those who are not on it are kept. */
const TAKE_BACK_DAYS = 7;

/** The first instant that is too late to take back a roster that was checked at `checkedAt`. */
export const takeBackUntil = (checkedAt: InstantMs): InstantMs => (checkedAt + TAKE_BACK_DAYS * DAY_MS) as InstantMs;

/**
 * From here on a second person of the staff has to look at what a file does: more than 20 people, or more than 2 % of those who live here,
 * are gone, moved or called otherwise. Nobody stands behind a first import.
 */
const GUARD = { peopleMax: 20, shareMax: 0.02 } as const;

/** True if a file touches so many that one person alone may not apply it. `living` = who lives here now. */
export const needsSecond = (touched: number, living: number): boolean =>
  living > 0 && (touched > GUARD.peopleMax || touched > living * GUARD.shareMax);
