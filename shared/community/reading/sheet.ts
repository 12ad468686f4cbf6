import type { RosterProblem } from '../roster-columns.ts';

/** One row as it stands in the file. `line` and `lastLine` as the file counts, from 1; they differ where a cell holds line breaks. */
export type SheetRow = { readonly line: number; readonly lastLine: number; readonly cells: readonly string[] };

/** A line that could be a person and was not read, and why, in plain Chinese. */
export type Unread = { readonly line: number; readonly reason: string };

/** A file as rows. Every line of it that is not blank is in one of the three lists. */
export type Sheet = {
  /** The heading first, then what can be read. */
  readonly rows: readonly SheetRow[];
  /** Nobody is removed by a file that has any. */
  readonly unread: readonly Unread[];
  /** What was passed over or understood in a way that somebody should look at. */
  readonly notices: readonly RosterProblem[];
};

/** What a problem names in place of a column when it is about the whole line. */
export const WHOLE_LINE = '整行';

/** A sheet of which every row was read: line by line, the heading first. */
export const sheetOf = (table: readonly (readonly string[])[]): Sheet => ({
  rows: table.map((cells, at) => ({ line: at + 1, lastLine: at + 1, cells })),
  unread: [],
  notices: [],
});

/** True for a row in which nothing stands. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
