import type { ResidentId } from '../../kernel/ids.ts';
import type { CheckedRoster } from '../check-roster.ts';
import type { RosterRow } from '../check-row.ts';
import { flatWords } from '../check-together.ts';
import type { CurrentRoster } from '../current-roster.ts';
import { storedFlatWords } from '../stored-flat-words.ts';
import type { ResidentDoc } from '../documents.ts';
import type { PlacedRow } from '../placed-row.ts';
import { ROLE_WORDS } from '../roles.ts';
import { ROSTER_COLUMNS, type RosterProblem } from '../roster-columns.ts';
import { wantedGrants, type RosterContext } from '../roster-facts.ts';
import { residentIdOf } from '../roster-ids.ts';
import { freshId } from './fresh-id.ts';
import { holdsOf, rolesHeld } from './hanging.ts';
import { recognisePeople, type Doubt, type Recognised } from './people.ts';
import { recognisePlaces, type Rename } from './places.ts';
import { questionKey, type Answers, type RosterQuestion, type Seen } from './question.ts';
import { changesRoles } from './roles-asked.ts';

/** What was answered, and of whom points or a phone number are kept. */
export type Asked = { readonly answers: Answers; readonly isKeptOf: (residentId: string) => boolean };

/** A row before its household is known. */
export type UnhousedRow = Omit<PlacedRow, 'householdId'>;

/** A file whose rows are recognised: who is who, who is held back, what has to be asked. */
export type RecognisedRoster = {
  readonly rows: readonly UnhousedRow[];
  /** Rows that wait for an answer or say something twice, with the people who stay as they are for it. */
  readonly out: readonly { readonly line: number; readonly number: string; readonly keeps: readonly ResidentDoc[] }[];
  readonly problems: readonly RosterProblem[];
  /** Those that are open. */
  readonly questions: readonly RosterQuestion[];
  readonly renames: readonly Rename[];
  /** True if somebody who is here has another number in the file. */
  readonly isRenumbered: boolean;
};

/** The key of the one question whether all whose numbers changed are the same people. */
const NUMBERS_KEY = questionKey('numbers', 1, 'all');

/** Everybody who might be somebody else by the file: of whom one has to know what is kept of them before it is asked. */
export const doubtful = (
  context: Pick<RosterContext, 'community'>,
  current: CurrentRoster,
  checked: Pick<CheckedRoster, 'rows'>,
): readonly ResidentId[] => {
  const { buildingOf } = recognisePlaces(context.community._id, current, checked.rows);
  const asking = { answers: new Map(), hangs: () => true };
  const { doubts } = recognisePeople(checked.rows, current.residents, buildingOf, asking);
  return [...new Set(doubts.map(({ stored }) => stored._id))];
};

/** Recognises the rows of a checked file: places first, then people, then what is done to roles and numbers. */
export const recognise = (
  context: RosterContext,
  current: CurrentRoster,
  checked: Pick<CheckedRoster, 'rows'>,
  { answers, isKeptOf }: Asked,
): RecognisedRoster => {
  const holds = (one: ResidentDoc) => holdsOf(one, context.today, isKeptOf);
  const places = recognisePlaces(context.community._id, current, checked.rows);
  const people = recognisePeople(checked.rows, current.residents, places.buildingOf, {
    answers,
    hangs: (one) => holds(one).length > 0,
  });
  const isFirst = current.residents.every(({ leftAt }) => leftAt !== null);
  const renumbered = [...people.pairs].filter(([row, { number, leftAt }]) => leftAt === null && number !== row.number);
  const isNumbered = renumbered.length === 0 || answers.get(NUMBERS_KEY) === true;
  const waiting = new Map(isNumbered ? [] : renumbered);
  const out = outOf(people, waiting);
  const isOut = new Set(out.map(({ line }) => line));
  const taken = new Set<string>(current.residents.map(({ _id }) => _id));
  const asked: RosterQuestion[] = [];
  const notices: RosterProblem[] = [];
  const rows = checked.rows.flatMap((row): readonly UnhousedRow[] => {
    if (isOut.has(row.line)) return [];
    const stored = people.pairs.get(row);
    const residentId = stored?._id ?? freshId(residentIdOf(context.community._id, row.number), taken);
    const home = {
      gridId: places.gridOf(row.grid),
      buildingId: places.buildingOf(row.building),
      unit: row.unit,
      flat: row.flat,
    };
    const unhoused = { ...row, home, residentId, stored };
    // A file without the column of roles leaves them as they are.
    if (row.keepsRoles) return [{ ...unhoused, keepsRoles: true }];
    const roles = isFirst ? NOTHING_ASKED : rolesOf(context, unhoused, answers);
    notices.push(...roles.notices);
    asked.push(...roles.asked);
    return [{ ...unhoused, keepsRoles: roles.keepsRoles }];
  });
  const doubts = people.doubts.filter(({ row }) => people.held.has(row)).map((doubt) => doubted(doubt, holds));
  const open = doubts.filter(({ key }) => !answers.has(key));
  const numbers = isNumbered || answers.has(NUMBERS_KEY) ? [] : numbersAsked(renumbered, holds);
  return {
    rows,
    out,
    problems: [...out.map(({ row, reason }) => problem(row, 'number', reason)), ...notices],
    questions: [...numbers, ...open, ...asked],
    renames: places.renames,
    isRenumbered: renumbered.length > 0,
  };
};

type RolesOf = {
  readonly keepsRoles: boolean;
  readonly asked: readonly RosterQuestion[];
  readonly notices: readonly RosterProblem[];
};
const NOTHING_ASKED: RolesOf = { keepsRoles: false, asked: [], notices: [] };

/** Whether the roles of a row go in: those that give or take one after a yes alone. */
const rolesOf = (context: RosterContext, row: Omit<UnhousedRow, 'keepsRoles'>, answers: Answers): RolesOf => {
  const { stored, line } = row;
  if (!changesRoles(stored, wantedGrants(context, row), context.today)) return NOTHING_ASKED;
  const key = questionKey('roles', line, row.residentId);
  const answer = answers.get(key);
  if (answer === true) return NOTHING_ASKED;
  if (answer === false) return { keepsRoles: true, asked: [], notices: [problem(row, 'roles', ROLES_LEFT)] };
  const was = stored ? seen(stored, rolesHeld(stored, context.today)) : null;
  const question = { key, kind: 'roles' as const, line, was, now: seenIn(row), count: 1 };
  return { keepsRoles: true, asked: [question], notices: [problem(row, 'roles', ROLES_ASKED)] };
};

const ROLES_ASKED = '身份要改，上面点了才改';
const ROLES_LEFT = '身份不改，照旧';

const outOf = (people: Recognised, waiting: ReadonlyMap<RosterRow, ResidentDoc>) => [
  ...[...people.held].map(([row, keeps]) => held(row, keeps, '是不是一个人，上面点了才动')),
  ...[...waiting].map(([row, stored]) => held(row, [stored], '编号变了，上面点了才动')),
  ...people.twice.map((row) => held(row, [], '这个人表里写了两遍')),
];
const held = (row: RosterRow, keeps: readonly ResidentDoc[], reason: string) => ({
  ...{ line: row.line, number: row.number, row },
  keeps,
  reason,
});

const problem = ({ line }: RosterRow, column: 'roles' | 'number', reason: string): RosterProblem => ({
  line,
  column: ROSTER_COLUMNS[column],
  reason,
});

const seen = (one: ResidentDoc, holds: readonly string[]): Seen => ({
  ...{ name: one.name, at: storedFlatWords(one), number: one.number },
  holds,
});
const seenIn = (row: RosterRow): Seen => ({
  ...{ name: row.name, at: flatWords(row), number: row.number },
  holds: row.roles.map((role) => ROLE_WORDS[role]),
});

const doubted = ({ kind, row, stored }: Doubt, holds: (one: ResidentDoc) => readonly string[]): RosterQuestion => ({
  ...{ key: questionKey(kind, row.line, stored._id), kind, line: row.line, count: 1 },
  was: seen(stored, holds(stored)),
  now: seenIn(row),
});

/** One question for all: the first of them stands for the others, who are in the list of the changes. */
const numbersAsked = (
  renumbered: readonly (readonly [RosterRow, ResidentDoc])[],
  holds: (one: ResidentDoc) => readonly string[],
): readonly RosterQuestion[] => {
  const [first] = renumbered;
  if (!first) return [];
  const [row, stored] = first;
  const count = renumbered.length;
  return [
    { key: NUMBERS_KEY, kind: 'numbers', line: row.line, was: seen(stored, holds(stored)), now: seenIn(row), count },
  ];
};
