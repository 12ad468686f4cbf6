import { bars } from '../../../ui/picture/bars.ts';
import { board } from '../../../ui/picture/board.ts';
import type { Box, Shape } from '../../../ui/picture/shapes.ts';
import { trend } from '../../../ui/picture/trend.ts';
import { whole } from '../../../ui/picture/whole.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import type { Plot, Plotted } from './plot.ts';

/** Room of the whole and its parts, with the air below. */
const WHOLE = 190;

const waitingShapes = ({ of }: Plotted, { x, y, width, height }: Box): readonly Shape[] => [
  ...whole({ x, y, width, height: WHOLE }, { word: say('figures.waiting'), count: of.waiting }, [
    { word: say('plot.working'), count: of.waiting - of.awaitingNod },
    { word: say('plot.nod'), count: of.awaitingNod },
  ]),
  ...bars(
    { x, y: y + WHOLE, width, height: height - WHOLE },
    of.kinds.map(({ kind, waiting }) => ({ glyph: `kind-${kind}`, word: sayKind(kind), count: waiting })),
    (kinds, n) => say('plot.more.kinds', { kinds, n }),
  ),
];

const monthsShapes = ({ of: { months } }: Plotted, box: Box): readonly Shape[] =>
  trend(
    box,
    months.map(({ month }) => monthName(month)),
    [
      { word: say('plot.said'), counts: months.map(({ said }) => said) },
      { word: say('plot.confirmed'), counts: months.map(({ confirmed }) => confirmed) },
    ],
  );

const boardShapes = (
  { of, buildings, ownBuildingId }: Plotted,
  population: 'said' | 'confirmed',
  box: Box,
): readonly Shape[] =>
  board(
    box,
    of.months.map(({ month }) => monthName(month)),
    (buildings ?? []).map(({ buildingId, buildingName, months }) => ({
      name: buildingName,
      mark: buildingId === ownBuildingId ? say('plot.own') : null,
      counts: months.map((month) => month[population]),
    })),
    { colour: population === 'said' ? 'indigo' : 'leaf', sayRest: (n) => say('plot.more.buildings', { n }) },
  );

/** One plot in the room it is given: of a picture, or of a card. */
export const plotShapes = (plot: Plot, plotted: Plotted, box: Box): readonly Shape[] => {
  if (plot === 'waiting') return waitingShapes(plotted, box);
  if (plot === 'months') return monthsShapes(plotted, box);
  return boardShapes(plotted, plot, box);
};
