import { readHeading, type RosterColumn, type RosterProblem } from '../roster-columns.ts';
import { findHeading } from './find-heading.ts';
import { ABOVE, isAgain, isNote, mayBePerson, passedOver } from './passed-over.ts';
import { isBlank, WHOLE_LINE, type Sheet, type SheetRow, type Unread } from './sheet.ts';

/** A row of a spreadsheet in which something stands, by the number at its side. */
export type GridRow = Pick<SheetRow, 'line' | 'cells'>;
/** Cells shown as one, by columns and lines, from 1. */
export type Merge = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** What is one person's alone: shown over several rows it is still one. */
const ONES_OWN: readonly RosterColumn[] = ['number', 'name', 'relation', 'roles'];

/**
 * Reads the rows of a spreadsheet: finds the heading, gives the rows under a merged cell what is shown beside them, passes over titles, sums
 * and notes, and says so.
 *
 * @returns undefined if no row of the first thirty has a known heading.
 */
export const readGrid = (rows: readonly GridRow[], merges: readonly Merge[]): Sheet | undefined => {
  const upright = merges.filter(({ left, right, top, bottom }) => left === right && bottom > top);
  const shownAll = withMerged(rows, upright);
  const at = findHeading(shownAll.map(({ cells }) => cells))?.at;
  const head = at === undefined ? undefined : shownAll[at];
  if (at === undefined || !head) return undefined;
  const below = upright.filter(({ top }) => top > head.line);
  const own = columnsOf(head.cells);
  const filled = withMerged(
    rows.slice(at + 1),
    below.filter(({ left }) => !own.has(left)),
  );
  const sorted = sortedRows(filled, head.cells);
  const over = sortedAbove(rows.slice(0, at));
  const merged = below.length > 0 ? [mergedNotice(head.line, below.length)] : [];
  return {
    rows: [whole(head), ...sorted.rows],
    unread: over.unread,
    notices: [...over.notices, ...merged, ...sorted.notices],
  };
};

const whole = ({ line, cells }: GridRow): SheetRow => ({ line, lastLine: line, cells });

const mergedNotice = (line: number, count: number): RosterProblem => ({
  line,
  column: WHOLE_LINE,
  reason: `有${count}处合并的格子，下面几行照它读`,
});

/** The columns of the heading, from 1, that are one person's alone. */
const columnsOf = (heading: readonly string[]): ReadonlySet<number> => {
  const { positions } = readHeading(heading);
  return new Set(ONES_OWN.flatMap((column) => (positions.has(column) ? [(positions.get(column) ?? 0) + 1] : [])));
};

/** Empty cells under an upright merge get what the first of it shows. */
const withMerged = (rows: readonly GridRow[], merges: readonly Merge[]): readonly GridRow[] => {
  if (merges.length === 0) return rows;
  const byLine = new Map(rows.map((row) => [row.line, [...row.cells]]));
  for (const { left, top, bottom } of merges) {
    const shown = byLine.get(top)?.[left - 1] ?? '';
    // As many lines as there are rows: a merge may reach to the end of the sheet.
    for (let line = top + 1; line <= Math.min(bottom, top + rows.length); line += 1) {
      const cells = byLine.get(line);
      if (!cells || (cells[left - 1] ?? '').trim() !== '') continue;
      while (cells.length < left) cells.push('');
      cells[left - 1] = shown;
    }
  }
  return rows.map(({ line }) => ({ line, cells: byLine.get(line) ?? [] }));
};

const sortedRows = (rows: readonly GridRow[], heading: readonly string[]) => {
  const read: SheetRow[] = [];
  const notices: RosterProblem[] = [];
  for (const row of rows) {
    if (isBlank(row.cells)) continue;
    if (isNote(row.cells) || isAgain(row.cells, heading)) notices.push(passedOver(row.line, row.cells));
    else read.push(whole(row));
  }
  return { rows: read, notices };
};

const sortedAbove = (rows: readonly GridRow[]): Pick<Sheet, 'unread' | 'notices'> => {
  const unread: Unread[] = [];
  const notices: RosterProblem[] = [];
  for (const { line, cells } of rows) {
    // The upper line of a heading in two lines has headings in it too, and no person.
    if (mayBePerson(cells) && readHeading(cells).positions.size === 0) unread.push({ line, reason: ABOVE });
    else if (!isBlank(cells)) notices.push(passedOver(line, cells));
  }
  return { unread, notices };
};
