import { linesOf } from '../../ui/picture/lines.ts';

/** A sheet of A4 within its edges, and what of its height is always taken: community, rules, what to do with the code, who says it. In mm. */
const SHEET = { width: 178, height: 265, fixed: 64 } as const;
/** Letters of 4 mm are read from a metre off; smaller ones no sheet has. */
const SIZES = [15, 12.5, 10.5, 8.8, 7.2, 6.2, 5.4, 4.8, 4.2] as const;
const TITLES = [19, 15, 12] as const;
const TITLE_LINES_MAX = 2;
const CODES = [78, 62, 48] as const;
const LEADING = 1.5;

/** Sizes in mm, and the words in the lines they are printed in. */
export type PosterFit = {
  readonly title: number;
  readonly code: number;
  readonly size: number;
  readonly lines: readonly string[];
};

const countOf = (line: string, size: number): number =>
  linesOf(line, { size, width: SHEET.width, linesMax: Infinity }).length;
const heightOf = (lines: readonly string[], size: number): number =>
  lines.reduce((sum, line) => sum + countOf(line, size), 0) * size * LEADING;

const largest = (sizes: readonly number[], fits: (size: number) => boolean): number =>
  sizes.find(fits) ?? sizes[sizes.length - 1] ?? 0;

/**
 * How large the letters and the code of a sheet are: the words as large as leaves room for everything. The code shrinks last, for a phone is
 * held close to it; many short lines that fit in no size run on in one.
 */
export const fitPoster = (title: string, lines: readonly string[]): PosterFit => {
  const ofTitle = largest(TITLES, (size) => countOf(title, size) <= TITLE_LINES_MAX);
  const room = SHEET.height - SHEET.fixed - heightOf([title], ofTitle);
  const fitsBeside = (code: number) => (size: number) => heightOf(lines, size) <= room - code;
  const code = largest(CODES, (side) => SIZES.some(fitsBeside(side)));
  if (lines.length > 1 && !SIZES.some(fitsBeside(code))) return fitPoster(title, [lines.join(' ')]);
  return { title: ofTitle, code, size: largest(SIZES, fitsBeside(code)), lines };
};
