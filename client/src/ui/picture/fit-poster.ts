import { evenLinesOf, linesOf, widthOf } from './lines.ts';
import { LEADING, type Poster, type PosterRow } from './poster-parts.ts';

/** A sheet of A4 within its edges, and what of its height is always taken: community, rules, what to do with the code, who says it. In mm. */
const ROOM = { width: 178, height: 265, fixed: 64 } as const;
/** Letters of 4 mm are read from a metre off; smaller ones no sheet has. */
const SIZES = [15, 12.5, 10.5, 8.8, 7.2, 6.2, 5.4, 4.8, 4.2] as const;
/** One line a little smaller is read better than two. */
const TITLES = [
  { size: 19, linesMax: 1 },
  { size: 16, linesMax: 1 },
  { size: 19, linesMax: 2 },
  { size: 15, linesMax: 2 },
  { size: 12, linesMax: Infinity },
] as const;
/** A picture beside the title, with the air between. */
const PICTURE = 32;
const CODES = [78, 62, 48] as const;
/** Rows in one column while they are few; their pictures and gaps take so many letters of each. */
const ROWS = { oneColumnMax: 6, one: 120, two: 80, beside: 2.6 } as const;

/** Sizes in mm of A4, and the words in the lines they are printed in: a sheet is the same whoever prints it, on whichever phone. */
export type PosterFit = {
  readonly title: number;
  readonly titleLines: readonly string[];
  readonly code: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly columns: 1 | 2;
};

const brokenOf = (lines: readonly string[], size: number): readonly string[] =>
  lines.flatMap((line) => evenLinesOf(line, { size, width: ROOM.width, linesMax: Infinity }));

const largest = (sizes: readonly number[], fits: (size: number) => boolean): number =>
  sizes.find(fits) ?? sizes[sizes.length - 1] ?? 0;

const fitTitle = (title: string, width: number) => {
  const room = (size: number) => ({ size, width, linesMax: Infinity });
  const { size } = TITLES.find((one) => linesOf(title, room(one.size)).length <= one.linesMax) ?? TITLES[4];
  return { size, lines: evenLinesOf(title, room(size)) };
};

/** Whether the rows may be so large, and how high they are then. */
const placeRows = (rows: readonly PosterRow[]) => {
  const columns = rows.length > ROWS.oneColumnMax ? 2 : 1;
  const width = columns === 1 ? ROWS.one : ROWS.two;
  return {
    columns,
    height: (size: number): number => Math.ceil(rows.length / columns) * size * LEADING,
    fits: (size: number): boolean =>
      rows.every(({ word, count }) => widthOf(word + count, size) + ROWS.beside * size <= width),
  } as const;
};

/**
 * How large the letters and the code of a sheet are: the words as large as leaves room for everything. The code shrinks last, for a phone is
 * held close to it; many short lines that fit in no size run on in one.
 */
export const fitPoster = (facts: Pick<Poster, 'title' | 'picture' | 'rows' | 'lines'>): PosterFit => {
  const title = fitTitle(facts.title, facts.picture === null ? ROOM.width : ROOM.width - PICTURE);
  const room = ROOM.height - ROOM.fixed - title.lines.length * title.size * LEADING;
  const { columns, height, fits } = placeRows(facts.rows);
  const fitsBeside = (code: number) => (size: number) =>
    fits(size) && height(size) + brokenOf(facts.lines, size).length * size * LEADING <= room - code;
  const code = largest(CODES, (side) => SIZES.some(fitsBeside(side)));
  if (facts.lines.length > 1 && !SIZES.some(fitsBeside(code)))
    return fitPoster({ ...facts, lines: [facts.lines.join(' ')] });
  const size = largest(SIZES, fitsBeside(code));
  return {
    ...{ title: title.size, titleLines: title.lines },
    ...{ code, size, lines: brokenOf(facts.lines, size), columns },
  };
};
