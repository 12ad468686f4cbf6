import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import type { Figures } from '../figures.ts';
import type { Plot, Plotted } from './plot.ts';

/** Half a year in one sentence. */
export const sayMonths = (months: Figures['months']): string => {
  const sum = (of: 'said' | 'confirmed') => months.reduce((all, month) => all + month[of], 0);
  return say('share.months', { said: sum('said'), done: sum('confirmed') });
};

const sayWaiting = ({ waiting }: Figures): string =>
  waiting === 0 ? say('plot.none') : say('figures.waits', { n: waiting });

/** What stands over a plot: its name, where its number in words does not tell it already. */
export const titleOf = (plot: Plot): string | null =>
  plot === 'said' || plot === 'confirmed' ? say(`plot.board.${plot}`) : null;
export const sentenceOf = (plot: Plot, { of }: Plotted): string =>
  plot === 'waiting' ? sayWaiting(of) : sayMonths(of.months);

/** The same without a picture: on paper, and for who cannot see it. */
export const linesOf = ({ of }: Plotted): readonly string[] => [
  sayWaiting(of),
  ...of.kinds.map(({ kind, waiting: n }) => say('figures.kind', { kind: sayKind(kind), n })),
  sayMonths(of.months),
];
