import type { LocalDate } from '../kernel/time.ts';
import type { Role } from './roles.ts';
import { ROSTER_COLUMN_KEYS, ROSTER_COLUMNS, type RosterColumn, type RosterProblem } from './roster-columns.ts';
import * as read from './roster-fields.ts';
import { ROSTER_LIMITS as LIMITS } from './roster-limits.ts';
import { clean, isGarbled, looksLikeCardNumber } from './roster-text.ts';

/** One person of a roster, as typed data. `line` as a spreadsheet counts. */
export type RosterRow = {
  readonly line: number;
  readonly number: string;
  readonly household: string;
  readonly name: string;
  readonly gender: 'male' | 'female' | null;
  readonly birthYear: number | null;
  readonly ethnicity: string | null;
  readonly relation: string;
  readonly grid: string;
  readonly building: string;
  readonly unit: number;
  readonly flat: string;
  readonly origin: string;
  readonly away: boolean;
  readonly roles: readonly Role[];
  readonly termFrom: LocalDate | null;
  readonly termTo: LocalDate | null;
};

/** What is known of a row that cannot go in: `number` is null if not even that can be read. */
export type BadRow = { readonly line: number; readonly number: string | null };
export type CheckedRow =
  | { readonly ok: true; readonly row: RosterRow }
  | { readonly ok: false; readonly bad: BadRow; readonly problems: readonly RosterProblem[] };

/** The cells of one row by column; a column that the file does not have is empty. */
export type RosterCells = Readonly<Record<RosterColumn, string>>;

type Fields = Omit<RosterRow, 'line'>;
type Readers = { readonly [C in RosterColumn]: (cell: string, today: LocalDate) => read.Read<Fields[C]> };

const READERS: Readers = {
  number: read.readNumber,
  household: read.readNumber,
  name: read.readName,
  gender: read.readGender,
  birthYear: read.readBirthYear,
  ethnicity: read.readEthnicity,
  relation: (cell) => read.readText(cell, LIMITS.relationLengthMax),
  grid: (cell) => read.readPlaceName(cell, LIMITS.gridNameLengthMax),
  building: (cell) => read.readPlaceName(cell, LIMITS.buildingNameLengthMax),
  unit: read.readUnit,
  flat: read.readFlat,
  origin: (cell) => read.readText(cell, LIMITS.originLengthMax),
  away: read.readAway,
  roles: read.readRoles,
  termFrom: read.readDay,
  termTo: read.readDay,
};

/** Problems that any cell can have, whatever its column. */
const cellProblem = (raw: string): string | undefined => {
  if (raw.length > LIMITS.cellLengthMax) return '字太多了，检查一下引号';
  const cell = clean(raw);
  if (isGarbled(cell)) return '有认不出的字，请另存为 UTF-8 再试';
  return looksLikeCardNumber(cell) ? '像身份证号，请删掉' : undefined;
};

/**
 * Reads one row by itself. Every column that is wrong is reported, so that one look at the list mends the row.
 * What it says about other rows (two households in one flat) is for `checkTogether`.
 */
export const checkRow = (line: number, cells: RosterCells, today: LocalDate): CheckedRow => {
  const problems: RosterProblem[] = [];
  const fields: Partial<Record<RosterColumn, unknown>> = {};
  for (const column of ROSTER_COLUMN_KEYS) {
    const common = cellProblem(cells[column]);
    const result = common === undefined ? READERS[column](cells[column], today) : { reason: common };
    if ('value' in result) fields[column] = result.value;
    else problems.push({ line, column: ROSTER_COLUMNS[column], reason: result.reason });
  }
  const row = { ...(fields as Fields), line };
  if (problems.length === 0 && row.termFrom !== null && row.termTo !== null && row.termTo < row.termFrom) {
    problems.push({ line, column: ROSTER_COLUMNS.termTo, reason: '比任期起还早' });
  }
  if (problems.length === 0) return { ok: true, row };
  return { ok: false, bad: { line, number: typeof fields.number === 'string' ? fields.number : null }, problems };
};
