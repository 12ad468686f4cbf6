import type { SpokenLine } from '../../../platform/speech.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../../words/spoken.ts';
import { monthName } from '../../../words/time.ts';
import type { BoardData, Figures, Population } from '../figures.ts';
import { tellKinds } from '../spoken.ts';

/** How many in a month; none is said in words, since 零件 is a spare part. */
const sayMonth = (month: string, n: number): string =>
  n === 0 ? say('figures.month.none', { month }) : say('figures.month', { month, n });

/** The latest first: that is what is asked for. */
const sayMonths = (names: readonly string[], counts: readonly number[]): readonly string[] =>
  names.map((month, index) => sayMonth(month, counts[index] ?? 0)).reverse();

/** One population month by month. */
export const tellMonths = ({ months }: Figures, population: Population): string =>
  spoken(
    inOneBreath([
      say(`figures.${population}`),
      ...sayMonths(
        months.map(({ month }) => monthName(month)),
        months.map((one) => one[population]),
      ),
    ]),
  );

/** The whole page, plot by plot. */
export const tellFigures = (figures: Figures): readonly SpokenLine[] => [
  tellKinds(figures),
  toPress(say('board.picture', { what: say('figures.waiting') })),
  tellMonths(figures, 'said'),
  tellMonths(figures, 'confirmed'),
  toPress(say('board.picture', { what: say('figures.months') })),
];

/** A building of the board: what waits there, then its months. */
export const tellRow = (
  { buildingName, waiting, months }: BoardData['buildings'][number],
  names: readonly string[],
  population: Population,
): string =>
  spoken(
    inOneBreath([
      buildingName,
      waiting === 0 ? say('board.waits.none') : say('board.waits', { n: waiting }),
      say(`figures.${population}`),
      ...sayMonths(
        names,
        months.map((one) => one[population]),
      ),
    ]),
  );
