import { drawLots } from './draw-lots.ts';
import type { FrozenList } from './entrants.ts';
import type { EntryId } from '../kernel/ids.ts';
import type { PlaceLine } from './freezing.ts';
import { standingsAfter } from './prizes.ts';

/**
 * The order of a draw, with what everybody has after those who gave up before it.
 *
 * @param gaveUp - keys in the order in which they gave up.
 */
export const placesOf = (list: FrozenList, digits: readonly string[], gaveUp: readonly string[]): PlaceLine[] => {
  const steps = drawLots(list, digits);
  const standings = new Map(standingsAfter(steps, gaveUp).map(({ key, prize }) => [key, prize]));
  return steps.map(({ place, entrant: { key, door }, prize }) => ({
    ...{ place, key: key as EntryId, door, prize },
    ...{ has: standings.get(key) ?? null, gaveUp: !standings.has(key) },
  }));
};

/** True for a place that waits: it has nothing and wants something. */
export const waits = ({ has, gaveUp }: Pick<PlaceLine, 'has' | 'gaveUp'>): boolean => has === null && !gaveUp;
