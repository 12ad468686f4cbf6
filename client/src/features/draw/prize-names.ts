import { areNames, DRAW_LIMITS } from '../../../../shared/draw/entrants.ts';
import { say } from '../../words/say.ts';
import type { Draw } from './draw-facts.ts';

/** What has a number of what is drawn for is called: its name, or the number and the goods. */
export const sayPrize = ({ names, goods }: Pick<Draw, 'names' | 'goods'>, n: number): string =>
  names[n - 1] ?? say('draw.place.has', { n, goods });

/** As long as all names together can be, with what stands between them. */
export const NAMES_LENGTH_MAX = DRAW_LIMITS.namesMax * (DRAW_LIMITS.nameLengthMax + 1);

/** The names in a text: a line each, or with commas between them. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\n\r,，、;；]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The names of so many, counted: 棚 1 号, 棚 2 号. */
export const countedNames = (goods: string, count: number): string =>
  Array.from({ length: count }, (_, at) => say('draw.make.names.n', { goods, n: at + 1 })).join('\n');

/** What is wrong with names, in plain words; undefined where nothing is. */
export const wrongInNames = (names: readonly string[]): string | undefined => {
  if (names.length === 0 || areNames(names)) return undefined;
  if (names.length > DRAW_LIMITS.namesMax) return say('draw.make.names.many', { n: DRAW_LIMITS.namesMax });
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return say('draw.make.names.twice', { name: twice });
  return say('draw.make.names.long', { n: DRAW_LIMITS.nameLengthMax });
};
