import { drawLots } from './draw-lots.ts';
import { freezeList } from './entrants.ts';

/**
 * How far draws are from giving everybody the same chance: chi-square over who came to which place.
 *
 * @param entrants - how many take part, 2 or more. @param draws - how many times, each with other digits.
 * @returns chi-square, and its degrees of freedom, (entrants - 1)²: for fair draws the two are nearly the same.
 */
export const uniformity = (
  entrants: number,
  draws: number,
): { readonly chiSquare: number; readonly freedom: number } => {
  const list = freezeList({
    ...{ drawId: 'draw_uniformity', goods: '车棚', prizes: 1 },
    entrants: Array.from({ length: entrants }, (_, index) => ({ key: String(index), door: String(index) })),
  });
  if (!list) throw new RangeError('nobody takes part');
  const counts = Array.from({ length: entrants }, () => new Map<string, number>());
  for (let draw = 0; draw < draws; draw += 1) {
    const digits = String(draw).padStart(12, '0');
    const steps = drawLots(list, [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)]);
    steps.forEach(({ entrant }, place) => counts[place]?.set(entrant.key, (counts[place].get(entrant.key) ?? 0) + 1));
  }
  const expected = draws / entrants;
  const chiSquare = counts
    .flatMap((place) => list.entrants.map(({ key }) => place.get(key) ?? 0))
    .reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { chiSquare, freedom: (entrants - 1) ** 2 };
};
