import type { RosterProblem } from '../roster-columns.ts';
import { isNote, passedOver } from './passed-over.ts';
import { isBlank, WHOLE_LINE, type SheetRow, type Unread } from './sheet.ts';

/** A record and the cell of it that spans lines, if one does. */
export type Standing = SheetRow & { readonly spanning: number | null };
type Judged = {
  readonly rows: readonly SheetRow[];
  readonly unread: readonly Unread[];
  readonly notices: readonly RosterProblem[];
};

/** A program that leaves empty cells off at the end of a row does so in most rows: few have a last day of a term. */
const TRIMMED_SHARE = 0.5;
const NEARLY_EVERY = 0.9;

/**
 * Counts the cells of every record against the heading: one too many or too few shifts what follows into the wrong column, so such
 * a row is not read. A row that was broken in two is neither of its halves. What spans lines is read and said.
 */
export const judgeRecords = (records: readonly Standing[], heading: readonly string[], mark: string): Judged => {
  const filled = records
    .filter(({ cells }) => !isBlank(cells))
    .map((record) => withMarks(record, heading.length, mark));
  const width = widthOf(filled, heading.length);
  const mayBeShort = leavesOffEmpty(filled, width);
  const isWhole = ({ cells }: SheetRow) => cells.length === width || (mayBeShort && cells.length < width);
  const rows: SheetRow[] = [];
  const unread: Unread[] = [];
  const notices: RosterProblem[] = [];
  filled.forEach((record, at) => {
    if (isNote(record.cells)) notices.push(passedOver(record.line, record.cells));
    else if (isHalf(filled, at, width)) unread.push({ line: record.line, reason: '一行断成了两行，没有读' });
    else if (!isWhole(record)) unread.push({ line: record.line, reason: miscounted(record.cells.length, width) });
    else rows.push(plain(record));
    if (record.spanning !== null) notices.push(spans(record, heading));
    if (record.hadWideMarks) notices.push({ line: record.line, column: WHOLE_LINE, reason: '中文逗号当成逗号读了' });
  });
  return { rows, unread, notices };
};

const plain = ({ line, lastLine, cells }: SheetRow): SheetRow => ({ line, lastLine, cells });

const miscounted = (count: number, width: number): string =>
  count < width ? `只有${count}格，要${width}格，没有读` : `有${count}格，多了${count - width}格，没有读`;

const spans = ({ line, lastLine, spanning }: Standing, heading: readonly string[]): RosterProblem => ({
  line,
  column: heading[spanning ?? 0] ?? '',
  reason: `这一格占了第${line}行到第${lastLine}行`,
});

/** A row typed with full-width commas, where those alone make it as wide as the heading. */
const withMarks = (record: Standing, width: number, mark: string): Standing & { readonly hadWideMarks: boolean } => {
  if (mark !== ',' || record.cells.length === width || record.spanning !== null)
    return { ...record, hadWideMarks: false };
  const parted = record.cells.flatMap((cell) => cell.split('，'));
  const hadWideMarks = parted.length === width && parted.length > record.cells.length;
  return { ...record, cells: hadWideMarks ? parted : record.cells, hadWideMarks };
};

/** As wide as the heading; wider where nearly every row has the same empty cells more, as some programs write. */
const widthOf = (rows: readonly SheetRow[], heading: number): number => {
  const middle = rows.map(({ cells }) => cells.length).sort((a, b) => a - b)[rows.length >> 1] ?? heading;
  const wider = rows.filter(({ cells }) => cells.length === middle && isBlank(cells.slice(heading)));
  return middle > heading && wider.length >= rows.length * NEARLY_EVERY ? middle : heading;
};

const leavesOffEmpty = (rows: readonly SheetRow[], width: number): boolean => {
  const short = rows.filter(({ cells }) => cells.length < width && cells.length > 1).length;
  return short > rows.length * TRIMMED_SHARE && rows.every(({ cells }) => cells[cells.length - 1]?.trim() !== '');
};

/** True if this record and a neighbour, one of them no whole row, make one row together. */
const isHalf = (records: readonly Standing[], at: number, width: number): boolean => {
  const makeOne = (upper: Standing | undefined, lower: Standing | undefined) =>
    upper !== undefined &&
    lower !== undefined &&
    upper.lastLine + 1 === lower.line &&
    upper.cells.length + lower.cells.length - 1 === width &&
    !isNote(lower.cells);
  return makeOne(records[at - 1], records[at]) || makeOne(records[at], records[at + 1]);
};
