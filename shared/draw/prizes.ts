import type { DrawStep } from './draw-lots.ts';

/** What somebody has in the end: the number of their prize, or how many wait before them. */
export type Standing = { readonly key: string; readonly prize: number | null; readonly waiting: number | null };

/**
 * Who has what after some do not want theirs: whoever gives up a prize hands it to the first who waits, and nothing else moves. Giving up while waiting only leaves the line.
 *
 * @param withdrawn - keys in the order in which they gave up; those that are not on the list, and a second time, change nothing.
 * @returns in the order of the draw, without those who gave up. `waiting` is 1 for the first in the line.
 */
export const standingsAfter = (steps: readonly DrawStep[], withdrawn: readonly string[]): readonly Standing[] => {
  const prizes = new Map(steps.map(({ entrant, prize }) => [entrant.key, prize]));
  for (const key of withdrawn) {
    const given = prizes.get(key) ?? null;
    prizes.delete(key);
    const next = given === null ? undefined : [...prizes].find(([, prize]) => prize === null);
    if (next) prizes.set(next[0], given);
  }
  let waiting = 0;
  return [...prizes].map(([key, prize]) => {
    if (prize === null) waiting += 1;
    return { key, prize, waiting: prize === null ? waiting : null };
  });
};
