import type { BadRow, RosterRow } from './check-row.ts';
import { ROSTER_COLUMNS, type RosterColumn, type RosterProblem } from './roster-columns.ts';
import { ROSTER_LIMITS } from './roster-limits.ts';

/** Rows that agree with each other, and those that do not agree with one above them. */
export type AgreedRows = {
  readonly rows: readonly RosterRow[];
  readonly bad: readonly BadRow[];
  readonly problems: readonly RosterProblem[];
};

/** What the good rows so far have settled. */
type Settled = {
  readonly numbers: Map<string, RosterRow>;
  readonly households: Map<string, { readonly first: RosterRow; size: number; head: RosterRow | undefined }>;
  readonly flats: Map<string, RosterRow>;
  readonly buildings: Map<string, RosterRow>;
  readonly captains: Map<string, RosterRow[]>;
};
type Rule = (row: RosterRow, settled: Settled) => string | undefined;

/** The words by which people tell a flat: `1号楼1单元302`. */
export const flatWords = (home: { readonly building: string; readonly unit: number; readonly flat: string }): string =>
  `${home.building}${home.unit}单元${home.flat}`;

/** True if two terms share a day; an open end reaches for ever. */
export const termsOverlap = (
  a: { readonly from: string | null; readonly to: string | null },
  b: { readonly from: string | null; readonly to: string | null },
): boolean => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

const term = (row: RosterRow) => ({ from: row.termFrom, to: row.termTo });

/** In order of precedence: the first that a row breaks is reported. */
const RULES: readonly (readonly [RosterColumn, Rule])[] = [
  [
    'number',
    (row, { numbers }) => {
      const earlier = numbers.get(row.number);
      return earlier && `和第${earlier.line}行的编号一样`;
    },
  ],
  [
    'grid',
    (row, { buildings }) => {
      const earlier = buildings.get(row.building);
      return earlier && earlier.grid !== row.grid ? `第${earlier.line}行说${row.building}在${earlier.grid}` : undefined;
    },
  ],
  [
    'flat',
    (row, { households }) => {
      const first = households.get(row.household)?.first;
      return first && flatWords(first) !== flatWords(row)
        ? `第${first.line}行说这一户住${flatWords(first)}`
        : undefined;
    },
  ],
  [
    'flat',
    (row, { flats }) => {
      const earlier = flats.get(flatWords(row));
      return earlier && earlier.household !== row.household
        ? `第${earlier.line}行说这里住的是户号${earlier.household}`
        : undefined;
    },
  ],
  [
    'household',
    (row, { households }) =>
      (households.get(row.household)?.size ?? 0) >= ROSTER_LIMITS.householdSizeMax
        ? `一户最多${ROSTER_LIMITS.householdSizeMax}人`
        : undefined,
  ],
  [
    'relation',
    (row, { households }) => {
      const head = row.relation === '户主' ? households.get(row.household)?.head : undefined;
      return head && `第${head.line}行已经是这一户的户主`;
    },
  ],
  [
    'roles',
    (row, { captains }) => {
      if (!row.roles.includes('captain')) return undefined;
      const other = captains.get(row.building)?.find((captain) => termsOverlap(term(captain), term(row)));
      return other && `${row.building}已有楼长（第${other.line}行）`;
    },
  ],
];

const settle = (row: RosterRow, settled: Settled): void => {
  settled.numbers.set(row.number, row);
  if (!settled.buildings.has(row.building)) settled.buildings.set(row.building, row);
  if (!settled.flats.has(flatWords(row))) settled.flats.set(flatWords(row), row);
  const household = settled.households.get(row.household) ?? { first: row, size: 0, head: undefined };
  household.size += 1;
  if (row.relation === '户主') household.head = row;
  settled.households.set(row.household, household);
  if (row.roles.includes('captain')) {
    settled.captains.set(row.building, [...(settled.captains.get(row.building) ?? []), row]);
  }
};

/**
 * Holds rows against each other. Of two that cannot both be true the upper one stands.
 *
 * Refuses in order: a number used twice, a building in two grids, a household in two flats, two households in one
 * flat (M-01), a household too large, two heads, two captains of one building on one day (M-02).
 */
export const checkTogether = (rows: readonly RosterRow[]): AgreedRows => {
  const settled: Settled = {
    numbers: new Map(),
    households: new Map(),
    flats: new Map(),
    buildings: new Map(),
    captains: new Map(),
  };
  const good: RosterRow[] = [];
  const bad: BadRow[] = [];
  const problems: RosterProblem[] = [];
  for (const row of rows) {
    const broken = firstBroken(row, settled);
    if (broken) {
      bad.push({ line: row.line, number: row.number });
      problems.push({ line: row.line, column: ROSTER_COLUMNS[broken.column], reason: broken.reason });
    } else {
      settle(row, settled);
      good.push(row);
    }
  }
  return { rows: good, bad, problems };
};

const firstBroken = (row: RosterRow, settled: Settled) => {
  for (const [column, rule] of RULES) {
    const reason = rule(row, settled);
    if (reason !== undefined) return { column, reason };
  }
  return undefined;
};
