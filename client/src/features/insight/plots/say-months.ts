import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import type { BoardData, Figures, Population } from '../figures.ts';

/** How many in a month; none is said in words, since 零件 is a spare part. */
const sayMonth = (month: string, n: number): string =>
  n === 0 ? say('figures.month.none', { month }) : say('figures.month', { month, n });

/** One population month by month, the latest first: that is what is asked for. */
export const factsOfMonths = ({ months }: Pick<Figures, 'months'>, population: Population): readonly string[] => [
  say(`figures.${population}`),
  ...months.map((one) => sayMonth(monthName(one.month), one[population])).reverse(),
];

/** A building of the board: what waits there, then its months, which `of` names. */
export const factsOfRow = (
  { buildingName, waiting, months }: BoardData['buildings'][number],
  of: readonly { readonly month: string }[],
  population: Population,
): readonly string[] => [
  buildingName,
  waiting === 0 ? say('board.waits.none') : say('board.waits', { n: waiting }),
  ...factsOfMonths({ months: months.map((one, at) => ({ ...one, month: of[at]?.month ?? '' })) }, population),
];
