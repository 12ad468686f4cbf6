import type { Entrant, FrozenList } from './entrants.ts';
import { randomNumbers } from './random-numbers.ts';
import { seedOf } from './seed.ts';

/** One step of a draw, as somebody can follow it with a finger on the list. */
export type DrawStep = {
  /** 1 for the first. */
  readonly place: number;
  /** How many have not been drawn yet. */
  readonly left: number;
  /** Which of them is drawn, counted from 1. */
  readonly picked: number;
  readonly entrant: Entrant;
  /** The number of the prize; null = they wait. */
  readonly prize: number | null;
};

/**
 * Draws: of those who are left, in the order of the list, one is picked, and the one at the front takes their place (Fisher-Yates). Place 1 gets number 1 and so on;
 * who comes after the last prize waits, in this order. One entrant is one household, so no household gets two.
 *
 * @param drawn - the digits of the three witnesses. @returns as many steps as entrants: the same for the same list and digits, everywhere.
 */
export const drawLots = ({ entrants, prizes, digest }: FrozenList, drawn: readonly string[]): readonly DrawStep[] => {
  const below = randomNumbers(seedOf(digest, drawn));
  const order = [...entrants];
  return entrants.map((_, index) => {
    const left = order.length - index;
    const picked = index + below(left);
    const entrant = entrantAt(order, picked);
    order[picked] = entrantAt(order, index);
    order[index] = entrant;
    const place = index + 1;
    return { place, left, picked: picked - index + 1, entrant, prize: place <= prizes ? place : null };
  });
};

const entrantAt = (order: readonly Entrant[], index: number): Entrant => {
  const entrant = order[index];
  if (!entrant) throw new RangeError(`nobody at ${String(index)}`);
  return entrant;
};
