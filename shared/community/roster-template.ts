import { ROLE_WORDS, type Role } from './roles.ts';
import { ROSTER_COLUMN_KEYS, ROSTER_COLUMNS, type RosterColumn } from './roster-columns.ts';

/** Roles that stand on a roster as an example. */
const SHOWN_ROLES = ['captain', 'volunteer'] as const satisfies readonly Role[];

/** How each column is filled in, and an example that a check of the roster takes. */
const HINTS: Readonly<Record<RosterColumn, readonly [hint: string, example: string]>> = {
  number: ['每人一个，不重，不改；可以空着', 'R0001'],
  household: ['一家人用一个；可以空着', 'H0001'],
  name: ['要有', '黄小明'],
  gender: ['男、女，可以空着', '男'],
  birthYear: ['只填四位年份，可以空着', '1986'],
  ethnicity: ['可以空着', '壮族'],
  relation: ['户主、妻子、儿子……', '户主'],
  grid: ['哪个片区，可以空着', 'A区'],
  building: ['要有', '3号楼'],
  unit: ['数字；只有一个单元可以空着', '1'],
  flat: ['要有，像 302、12-3', '302'],
  origin: ['老家的村，可以空着', '百合村'],
  away: ['在外面做工写“是”，在家写“否”', '否'],
  roles: ['没有就空着；几个用顿号隔开', SHOWN_ROLES.map((role) => ROLE_WORDS[role]).join('、')],
  termFrom: ['哪天起，可以空着', '2026-03-05'],
  termTo: ['哪天止，可以空着', ''],
};

/** A second person of the same home, of whom little is known. */
const SECOND: Partial<Record<RosterColumn, string>> = {
  name: '农阿妹',
  relation: '妻子',
  gender: '女',
  birthYear: '1988',
  origin: '',
};

/**
 * The roster to fill in: its headings in the order in which staff write them, and two examples. Their numbers say that they are examples, so
 * that whoever leaves them in has imported nobody.
 */
export const rosterTemplate = (): readonly (readonly string[])[] => [
  ROSTER_COLUMN_KEYS.map((key) => ROSTER_COLUMNS[key]),
  ROSTER_COLUMN_KEYS.map((key) => (key === 'number' ? '例1' : HINTS[key][1])),
  ROSTER_COLUMN_KEYS.map((key) =>
    key === 'number' ? '例2' : key === 'roles' || key === 'termFrom' ? '' : (SECOND[key] ?? HINTS[key][1]),
  ),
];

/** How to fill it in: a row a column with what goes there and an example, after a row of headings. */
export const rosterHints = (): readonly (readonly string[])[] => [
  ['列', '怎么填', '比如'],
  ...ROSTER_COLUMN_KEYS.map((key) => [ROSTER_COLUMNS[key], ...HINTS[key]]),
];
