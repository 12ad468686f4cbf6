import type { LocalDate } from '../kernel/time.ts';
import { checkRow, type BadRow, type CheckedRow, type RosterCells, type RosterRow } from './check-row.ts';
import { completeRows } from './complete-rows.ts';
import type { CurrentRoster } from './current-roster.ts';
import { checkTogether } from './check-together.ts';
import { readHeading, ROSTER_COLUMN_KEYS, type Heading, type RosterProblem } from './roster-columns.ts';
import { splitAddress } from './reading/split-address.ts';
import { isBlank, WHOLE_LINE, type Sheet } from './reading/sheet.ts';
import { readNumber } from './roster-fields.ts';
import { ROSTER_LIMITS } from './roster-limits.ts';

/** A roster as read from a file, before it is held against what is stored. */
export type CheckedRoster = {
  /** Rows that are not blank, without the heading. */
  readonly rowCount: number;
  readonly rows: readonly RosterRow[];
  readonly bad: readonly BadRow[];
  /** By line, with what is only to be looked at. */
  readonly problems: readonly RosterProblem[];
  /** True if somebody whom the file does not have may stand in it as somebody new: then nobody is removed. */
  readonly mayHideSomebody?: boolean;
};

/** What is stored before the first roster. */
const NOTHING: CurrentRoster = { grids: [], buildings: [], households: [], residents: [], directory: undefined };

/**
 * Reads a whole sheet: the heading first, then each row by itself, then what rows leave out from what is stored, then the rows against
 * each other. Blank rows are skipped.
 * Without a required column nothing is read; beyond `rowsMax` rows the rest is not read, and said so. A line that the sheet could
 * not read is a bad row without a number.
 */
export const checkRoster = (sheet: Sheet, today: LocalDate, stored = NOTHING): CheckedRoster => {
  const [head, ...below] = sheet.rows;
  const heading = readHeading(head?.cells ?? [], head?.line);
  const filled = below.filter(({ cells }) => !isBlank(cells));
  const unreadable = sheet.unread.map(({ line }) => ({ line, number: null }));
  const unread = (problems: readonly RosterProblem[]): CheckedRoster => ({
    rowCount: filled.length + unreadable.length,
    rows: [],
    bad: [...filled.map(({ line }) => ({ line, number: null })), ...unreadable],
    problems,
  });
  if (heading.missing.length > 0) return unread([...heading.missing, ...heading.notices]);
  if (filled.length > ROSTER_LIMITS.rowsMax) {
    return unread([{ line: 1, column: WHOLE_LINE, reason: `一次最多${ROSTER_LIMITS.rowsMax}行，请分开` }]);
  }
  if (filled.length + unreadable.length === 0) return unread([{ line: 1, column: WHOLE_LINE, reason: '表里没有人' }]);
  const checked = filled.map(({ cells, line }) => rowAt(line, cells, heading, today));
  const alone = checked.filter((row) => !row.ok);
  const good = checked.filter((row) => row.ok);
  const whole = completeRows(
    good.map(({ row }) => row),
    stored,
    today,
  );
  const together = checkTogether(whole.rows);
  return {
    rowCount: filled.length + unreadable.length,
    rows: together.rows,
    bad: [...alone.map(({ bad }) => bad), ...whole.bad, ...together.bad, ...unreadable],
    problems: byLine([
      ...heading.notices,
      ...withoutHeading(sheet),
      ...sheet.notices,
      ...sheet.unread.map((one) => ({ ...one, column: WHOLE_LINE })),
      ...alone.flatMap(({ problems }) => problems),
      ...good.flatMap(({ notices }) => notices),
      ...whole.problems,
      ...together.problems,
    ]),
    ...(whole.mayHideSomebody ? { mayHideSomebody: true } : {}),
  };
};

/** Columns in which something stands under no heading: nobody knows what it says. */
const withoutHeading = ({ rows: [head, ...below] }: Sheet): readonly RosterProblem[] => {
  const used = new Set(below.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]))));
  return [...used]
    .filter((at) => (head?.cells[at] ?? '').trim() === '')
    .sort((a, b) => a - b)
    .map((at) => ({ line: head?.line ?? 1, column: `第${String(at + 1)}列`, reason: '没有表头，没有读' }));
};

const rowAt = (line: number, cells: readonly string[], heading: Heading, today: LocalDate): CheckedRow => {
  const { address } = heading;
  const picked = pick(cells, heading);
  if (!address) return checkRow(line, picked, today);
  const parts = splitAddress(cells[address.at] ?? '');
  if (parts) {
    const { grid = picked.grid, building, unit = picked.unit, flat } = parts;
    return checkRow(line, { ...picked, grid, building, unit, flat }, today);
  }
  const reason = '没看懂，要像 3号楼2单元502';
  const number = readNumber(picked.number ?? '');
  return {
    ok: false,
    bad: { line, number: 'value' in number ? number.value : null },
    problems: [{ line, column: address.name, reason }],
  };
};

const pick = (cells: readonly string[], { positions }: Heading): RosterCells =>
  Object.fromEntries(
    ROSTER_COLUMN_KEYS.map((column) => {
      const position = positions.get(column);
      return [column, position === undefined ? undefined : (cells[position] ?? '')];
    }),
  ) as RosterCells;

/** Problems in the order in which the rows stand; those of one line keep theirs. */
export const byLine = (problems: readonly RosterProblem[]): readonly RosterProblem[] =>
  [...problems].sort((a, b) => a.line - b.line);
