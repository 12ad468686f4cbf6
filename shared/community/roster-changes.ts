import { byPlaceName } from '../kernel/place-name.ts';
import { CHANGE_KINDS, type ChangeKind } from './change-kinds.ts';
import { flatWords } from './check-together.ts';
import type { CurrentRoster } from './current-roster.ts';
import { type PersonChange } from './diff-people.ts';
import { storedFlatWords } from './stored-flat-words.ts';
import type { ResidentDoc, ResidentFacts } from './documents.ts';
import type { PlacedRow } from './placed-row.ts';
import { ROLE_WORDS } from './roles.ts';
import { ROSTER_COLUMNS } from './roster-columns.ts';
import { isEnded } from './roster-grants.ts';
import type { LocalDate } from '../kernel/time.ts';

/** One thing that a file says otherwise: the heading of its column, what is stored, what the file says. */
export type Difference = { readonly column: string; readonly was: string; readonly now: string };
/** One person whom a file changes, old beside new; whoever is new has nothing old, whoever goes nothing new. */
export type RosterChange = {
  readonly kind: ChangeKind;
  readonly residentId: ResidentDoc['_id'];
  /** Of the file; null for somebody who is not in it. */
  readonly line: number | null;
  readonly name: string;
  /** Where they live after it; of somebody who goes, where they lived. */
  readonly building: string;
  readonly at: string;
  readonly hasAccount: boolean;
  readonly differences: readonly Difference[];
};

type Told = { readonly facts: ResidentFacts; readonly household: string };

/** Everybody whom a file changes, by kind and by building, as people look for a building; within one by name of the flat. */
export const rosterChanges = (
  today: LocalDate,
  current: CurrentRoster,
  { people, rows, leavers }: Found,
): readonly RosterChange[] => {
  const numberOf = new Map<string, string>(current.households.map(({ _id, number }) => [_id, number]));
  const rowOf = new Map(rows.map((row) => [row.line, row]));
  const changed = people.flatMap(({ kind, stored, facts, residentId, line }): readonly RosterChange[] => {
    if (kind === 'same') return [];
    const before =
      stored?.leftAt === null ? { facts: stored, household: numberOf.get(stored.householdId) ?? '' } : null;
    const household = rowOf.get(line)?.household ?? '';
    return [
      {
        ...{ kind, residentId, line, name: facts.name, building: facts.buildingName, at: storedFlatWords(facts) },
        hasAccount: stored ? hasAccount(stored) : false,
        differences: before ? differencesOf(before, { facts, household }, today) : [],
      },
    ];
  });
  const gone = leavers.map((one): RosterChange => ({
    ...{ kind: 'removed', residentId: one._id, line: null, name: one.name, building: one.buildingName },
    ...{ at: storedFlatWords(one), hasAccount: hasAccount(one), differences: [] },
  }));
  const order = (kind: ChangeKind) => CHANGE_KINDS.indexOf(kind);
  return [...gone, ...changed].sort(
    (a, b) =>
      order(a.kind) - order(b.kind) ||
      byPlaceName({ name: a.building }, { name: b.building }) ||
      byPlaceName({ name: a.at }, { name: b.at }),
  );
};

type Found = {
  readonly people: readonly PersonChange[];
  readonly rows: readonly Pick<PlacedRow, 'line' | 'household'>[];
  readonly leavers: readonly ResidentDoc[];
};

const hasAccount = ({ identityId }: ResidentDoc): boolean => identityId !== null;

const SEX = { male: '男', female: '女' } as const;
const TOLD: Readonly<Record<string, (told: Told, today: LocalDate) => string>> = {
  [ROSTER_COLUMNS.name]: ({ facts }) => facts.name,
  [ROSTER_COLUMNS.number]: ({ facts }) => facts.number,
  [ROSTER_COLUMNS.flat]: ({ facts }) => flatWords({ building: facts.buildingName, unit: facts.unit, flat: facts.flat }),
  [ROSTER_COLUMNS.household]: ({ household }) => household,
  [ROSTER_COLUMNS.grid]: ({ facts }) => facts.gridName,
  [ROSTER_COLUMNS.roles]: ({ facts }, today) =>
    facts.roles
      .filter((grant) => !isEnded(grant, today))
      .map(({ role, from, to }) => `${ROLE_WORDS[role]} ${from}${to === null ? '' : `至${to}`}`)
      .join('、'),
  [ROSTER_COLUMNS.gender]: ({ facts }) => (facts.gender === null ? '' : SEX[facts.gender]),
  [ROSTER_COLUMNS.birthYear]: ({ facts }) => (facts.birthYear === null ? '' : String(facts.birthYear)),
  [ROSTER_COLUMNS.ethnicity]: ({ facts }) => facts.ethnicity ?? '',
  [ROSTER_COLUMNS.relation]: ({ facts }) => facts.relation,
  [ROSTER_COLUMNS.origin]: ({ facts }) => facts.originVillage,
  [ROSTER_COLUMNS.away]: ({ facts }) => (facts.isAway ? '是' : '否'),
};

const differencesOf = (before: Told, after: Told, today: LocalDate): readonly Difference[] =>
  Object.entries(TOLD).flatMap(([column, tell]) => {
    const [was, now] = [tell(before, today), tell(after, today)];
    return was === now ? [] : [{ column, was, now }];
  });
