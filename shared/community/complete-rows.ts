import { sha256 } from '../kernel/sha256.ts';
import type { BadRow, ReadRow, RosterRow } from './check-row.ts';
import { flatWords } from './check-together.ts';
import type { CurrentRoster } from './current-roster.ts';
import type { ResidentDoc } from './documents.ts';
import type { LocalDate } from '../kernel/time.ts';
import { nameKey } from './names/same-name.ts';
import { isAdmin } from './reconcile-rules.ts';
import { ROSTER_COLUMNS, type RosterColumn, type RosterProblem } from './roster-columns.ts';

/** Rows that say everything, and those of which something is missing that nothing tells. */
export type CompletedRows = {
  readonly rows: readonly RosterRow[];
  readonly bad: readonly BadRow[];
  readonly problems: readonly RosterProblem[];
  /** True if somebody is new only because the file gives them no number: they may be one of those whom it does not have. */
  readonly mayHideSomebody: boolean;
};

/** The grid of a community that has none: a roster without that column names none. */
const WHOLE_COMMUNITY = '全社区';
/** Numbers that nobody wrote begin so: a person's and a household's. */
const [OWN_NUMBER, OWN_HOUSEHOLD] = ['X', 'J'];
const OWN_DIGITS = 12;

const own = (first: string, of: string): string => first + sha256(of).slice(0, OWN_DIGITS).toUpperCase();
const homeKey = (building: string, unit: number, flat: string): string => flatWords({ building, unit, flat });

/**
 * Fills what the rows leave out from what is stored, and from each other: a person by name and home, a household by its flat, the grid by
 * the building, the unit where only one can be meant. What nobody has told of an optional fact stays as it is stored. Who is new and has no
 * number gets one that follows from home and name, so that the same file finds them again.
 *
 * Refuses in order: a unit or a grid that cannot be told, two people of one name in one home without numbers.
 */
export const completeRows = (rows: readonly ReadRow[], stored: CurrentRoster, today: LocalDate): CompletedRows => {
  const known = knownOf(rows, stored);
  const done: RosterRow[] = [];
  const bad: BadRow[] = [];
  const problems: RosterProblem[] = [];
  const minted = new Map<string, number>();
  const hasPeople = known.byNumber.size > 0;
  for (const row of rows) {
    const found = completed(row, known, today);
    const twin = found.ok && found.isNew ? minted.get(found.row.number) : undefined;
    if (found.ok && twin === undefined) {
      if (found.isNew) minted.set(found.row.number, row.line);
      if (found.isNew && hasPeople)
        problems.push({ line: row.line, column: ROSTER_COLUMNS.number, reason: '没有编号，当成新来的；这次不移出谁' });
      done.push(found.row);
      continue;
    }
    bad.push({ line: row.line, number: row.number ?? null });
    const [column, reason] = found.ok ? NAMESAKE : found.missing;
    problems.push({ line: row.line, column: ROSTER_COLUMNS[column], reason });
  }
  return { rows: done, bad, problems, mayHideSomebody: minted.size > 0 && hasPeople };
};

type Missing = readonly [RosterColumn, string];
const NAMESAKE: Missing = ['number', '这家有两个同名的，要写编号'];
type Completed =
  | { readonly ok: true; readonly row: RosterRow; readonly isNew: boolean }
  | { readonly ok: false; readonly missing: Missing };

const completed = (row: ReadRow, known: Known, today: LocalDate): Completed => {
  const unit = row.unit ?? known.unitFor(row);
  if (unit === undefined) return { ok: false, missing: ['unit', '不能空着'] };
  const grid = row.grid ?? known.gridFor(row.building);
  if (grid === undefined) return { ok: false, missing: ['grid', '这栋楼是新的，要写片区'] };
  const home = homeKey(row.building, unit, row.flat);
  const found = numberOf(row, home, known);
  if (!found) return { ok: false, missing: NAMESAKE };
  const household = row.household ?? known.householdAt(home) ?? own(OWN_HOUSEHOLD, home);
  const facts = withStored(row, known.byNumber.get(found.number), today);
  return { ok: true, row: { ...facts, unit, grid, number: found.number, household }, isNew: found.isNew };
};

/** Whose row it is: by number, else by name and home, else somebody new. Undefined where two may be meant. */
const numberOf = (row: ReadRow, home: string, known: Known) => {
  if (row.number !== undefined) return { number: row.number, isNew: false };
  const [one, other] = known.livingAs(home, row.name);
  if (other) return undefined;
  return one
    ? { number: one.number, isNew: false }
    : { number: own(OWN_NUMBER, `${home} ${nameKey(row.name)}`), isNew: true };
};

type Facts = Omit<RosterRow, 'number' | 'household' | 'unit' | 'grid'>;

const UNKNOWN = { gender: null, birthYear: null, ethnicity: null, relation: '', originVillage: '', isAway: false };

/** What the row says of the person, else what is stored of them. */
const withStored = (row: ReadRow, person: ResidentDoc | undefined, today: LocalDate): Facts => {
  const stored = person ?? UNKNOWN;
  return {
    ...{ line: row.line, name: row.name, building: row.building, flat: row.flat },
    gender: told(row.gender, stored.gender),
    birthYear: told(row.birthYear, stored.birthYear),
    ethnicity: told(row.ethnicity, stored.ethnicity),
    relation: told(row.relation, stored.relation),
    origin: told(row.origin, stored.originVillage),
    away: told(row.away, stored.isAway),
    ...(row.roles === undefined
      ? { roles: keptInRow(person, today), termFrom: null, termTo: null, keepsRoles: true }
      : { roles: row.roles, termFrom: told(row.termFrom, null), termTo: told(row.termTo, null) }),
  };
};

/** What a row says, also where it says that there is none (null); else what is known. */
const told = <T>(said: T | undefined, known: T): T => (said === undefined ? known : said);

/** Of roles that stay as they are a row shows the administrator's alone, which nobody else may give or take. */
const keptInRow = (person: ResidentDoc | undefined, today: LocalDate): RosterRow['roles'] =>
  person && isAdmin(person, { today }) ? ['admin'] : [];

type Known = ReturnType<typeof knownOf>;

const knownOf = (rows: readonly ReadRow[], { buildings, grids, households, residents }: CurrentRoster) => {
  const living = residents.filter(({ leftAt }) => leftAt === null);
  const nameOf = new Map(buildings.map(({ _id, name }) => [_id, name]));
  const gridName = new Map(grids.map(({ _id, name }) => [_id, name]));
  const taken = new Set(rows.map(({ number }) => number));
  const people = grouped(living, (one) => `${homeKey(one.buildingName, one.unit, one.flat)} ${nameKey(one.name)}`);
  const homes = households.filter(({ leftAt }) => leftAt === null);
  const householdOf = new Map(
    homes.map(({ buildingId, unit, flat, number }) => [homeKey(nameOf.get(buildingId) ?? '', unit, flat), number]),
  );
  const gridOf = new Map(buildings.map(({ name, gridId }) => [name, gridName.get(gridId)]));
  for (const { building, grid } of rows) if (grid !== undefined) gridOf.set(building, grid);
  const units = grouped(
    [...homes.map((home) => ({ ...home, building: nameOf.get(home.buildingId) ?? '' })), ...rows],
    ({ building }) => building,
  );
  /** The unit that has this flat, if one alone has; else the building's only one; the first of a building of which nobody names any. */
  const unitFor = ({ building, flat }: ReadRow): number | undefined => {
    const there = units.get(building) ?? [];
    const having = new Set(there.flatMap((one) => (one.flat === flat ? (one.unit ?? []) : [])));
    const all = new Set(there.flatMap(({ unit }) => unit ?? []));
    if (having.size === 1) return [...having][0];
    return all.size === 0 ? 1 : onlyOne(all);
  };
  for (const row of rows) {
    const unit = row.unit ?? unitFor(row);
    if (row.household !== undefined && unit !== undefined)
      householdOf.set(homeKey(row.building, unit, row.flat), row.household);
  }
  return {
    byNumber: new Map(residents.map((one) => [one.number, one])),
    /** The people of that name who live there and whom no row names by number. */
    livingAs: (home: string, name: string) =>
      (people.get(`${home} ${nameKey(name)}`) ?? []).filter(({ number }) => !taken.has(number)),
    householdAt: (home: string) => householdOf.get(home),
    gridFor: (building: string) =>
      gridOf.get(building) ?? (grids.length === 0 ? WHOLE_COMMUNITY : onlyOne(new Set(gridName.values()))),
    unitFor,
  };
};

const onlyOne = <T>(all: ReadonlySet<T>): T | undefined => (all.size === 1 ? [...all][0] : undefined);

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};
