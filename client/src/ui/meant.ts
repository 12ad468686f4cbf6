import { now } from '../platform/clock.ts';

/** A press that comes so soon after the screen changed, in ms, was meant for what stood there before. */
const DEAF_MS = 500;
let changedAt = -Infinity;

/** A page, a step or a sheet came or went: presses are ignored for half a second. */
export const screenChanged = (): void => {
  changedAt = now();
};

/**
 * Whether a press answers what is on the screen. A press that comes too soon does not, and starts the half second again: a trembling
 * hand that taps four times still answers nothing. A clock that was set back makes nothing deaf.
 *
 * @param since when the thing that was pressed came, or came to mean something else
 */
export const isMeant = (since = -Infinity): boolean => {
  const at = now();
  const age = at - Math.max(since, changedAt);
  if (age < 0 || age >= DEAF_MS) return true;
  screenChanged();
  return false;
};
