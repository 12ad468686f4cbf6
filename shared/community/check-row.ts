import type { LocalDate } from '../kernel/time.ts';
import { readName } from './names/read-name.ts';
import type { Role } from './roles.ts';
import { ROSTER_COLUMN_KEYS, ROSTER_COLUMNS, type RosterColumn, type RosterProblem } from './roster-columns.ts';
import * as read from './roster-fields.ts';
import { ROSTER_LIMITS as LIMITS } from './roster-limits.ts';
import { clean, isGarbled, looksLikeCardNumber } from './roster-text.ts';

/** One person of a roster, as typed data. `line` as the file counts. */
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
  /** True where the file says nothing that can be read of the person's roles: they stay as they are stored. */
  readonly keepsRoles?: boolean;
};

type Fields = Omit<RosterRow, 'line' | 'keepsRoles'>;
/** What one row says: of a column that is missing or was not understood, nothing (undefined). Name, building and flat it says always. */
export type ReadRow = { readonly [C in Exclude<keyof Fields, Told>]: Fields[C] | undefined } & Pick<
  RosterRow,
  'line' | Told
>;
type Told = 'name' | 'building' | 'flat';

/** What is known of a row that cannot go in: `number` is null if not even that can be read. */
export type BadRow = { readonly line: number; readonly number: string | null };
export type CheckedRow =
  | { readonly ok: true; readonly row: ReadRow; readonly notices: readonly RosterProblem[] }
  | { readonly ok: false; readonly bad: BadRow; readonly problems: readonly RosterProblem[] };

/** The cells of one row by column; undefined for a column that the file does not have. */
export type RosterCells = Readonly<Record<RosterColumn, string | undefined>>;

type Readers = { readonly [C in RosterColumn]: (cell: string, today: LocalDate) => read.Read<Fields[C]> };

const READERS: Readers = {
  number: read.readNumber,
  household: read.readNumber,
  name: (cell) => readName(cell, LIMITS.nameLengthMax),
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

/** Without these it is not known who is meant, or where: a mistake in one keeps the row out. In any other it keeps out only itself. */
const DECIDES: ReadonlySet<RosterColumn> = new Set(['number', 'household', 'name', 'building', 'unit', 'flat']);
/** Of these an empty cell says nothing, so that what is known stands; of the others it says that there is none. */
const EMPTY_SAYS_NOTHING: ReadonlySet<RosterColumn> = new Set(['number', 'household', 'grid', 'unit']);

/** Of which one that cannot be read leaves the roles in doubt. */
const TERM = ['termFrom', 'termTo'] as const satisfies readonly RosterColumn[];

/** Problems that any cell can have, whatever its column. */
const cellProblem = (raw: string): string | undefined => {
  if (raw.length > LIMITS.cellLengthMax) return '字太多了，检查一下引号';
  const cell = clean(raw);
  if (isGarbled(cell)) return '有认不出的字，请另存为 UTF-8 再试';
  return looksLikeCardNumber(cell) ? '像身份证号，请删掉' : undefined;
};

const readCell = (column: RosterColumn, cell: string, today: LocalDate): read.Read<unknown> => {
  const common = cellProblem(cell);
  return common === undefined ? READERS[column](cell, today) : { reason: common };
};

/**
 * Reads one row by itself. Every column that is wrong is reported, so that one look at the list mends the row; a fact that nobody needs
 * never keeps a person out. What it says about other rows (two households in one flat) is for `checkTogether`.
 */
export const checkRow = (line: number, cells: RosterCells, today: LocalDate): CheckedRow => {
  const { fields, problems, notices } = readCells(line, cells, today);
  const { unit, problem } = unitOf(cells.flat ?? '', fields.unit as number | undefined);
  if (problem !== undefined) problems.push({ line, column: ROSTER_COLUMNS.flat, reason: problem });
  const row = { ...(fields as Omit<ReadRow, 'line'>), line, unit };
  const isUnsure = TERM.some((column) => cells[column] !== undefined && !(column in fields));
  if (endsBefore(row)) notices.push({ line, column: ROSTER_COLUMNS.termTo, reason: '比任期起还早；身份先照旧' });
  if (problems.length === 0) {
    return { ok: true, row: isUnsure || endsBefore(row) ? { ...row, roles: undefined } : row, notices };
  }
  const number = typeof fields.number === 'string' ? fields.number : null;
  return { ok: false, bad: { line, number }, problems: [...problems, ...notices] };
};

/** The cells by themselves: what each says, which of them keep the row out, and what else is to be looked at. */
const readCells = (line: number, cells: RosterCells, today: LocalDate) => {
  const problems: RosterProblem[] = [];
  const notices: RosterProblem[] = [];
  const fields: Partial<Record<RosterColumn, unknown>> = {};
  for (const column of ROSTER_COLUMN_KEYS) {
    const cell = cells[column];
    if (cell === undefined || (EMPTY_SAYS_NOTHING.has(column) && clean(cell) === '')) continue;
    const result = readCell(column, cell, today);
    const at = { line, column: ROSTER_COLUMNS[column] };
    if ('reason' in result) {
      if (DECIDES.has(column)) problems.push({ ...at, reason: result.reason });
      else notices.push({ ...at, reason: `${result.reason}；先照旧` });
    } else {
      fields[column] = result.value;
      if (result.notice !== undefined) notices.push({ ...at, reason: result.notice });
    }
  }
  return { fields, problems, notices };
};

/** The unit by its own column and by the flat, which must not say two things. */
const unitOf = (flat: string, unit: number | undefined) => {
  const told = read.unitInFlat(flat);
  const differs = told !== null && unit !== undefined && told !== unit;
  return {
    unit: unit ?? told ?? undefined,
    problem: differs ? `写着${String(told)}单元，单元那一格是${String(unit)}` : undefined,
  };
};

/** True for a term that cannot be: the row is silent about the roles then. */
const endsBefore = ({ termFrom, termTo }: Pick<ReadRow, 'termFrom' | 'termTo'>): boolean =>
  termFrom != null && termTo != null && termTo < termFrom;
