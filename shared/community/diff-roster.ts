import type { HouseholdId } from '../kernel/ids.ts';
import type { CurrentRoster } from './current-roster.ts';
import { diffPeople, regridded, type PersonChange } from './diff-people.ts';
import { storedFlatWords } from './stored-flat-words.ts';
import { householdMoves, type HouseholdMove } from './household-moves.ts';
import { moveOrder } from './move-order.ts';
import { planDirectory } from './plan-directory.ts';
import { planNodes, planRenumbered, planSettled, planTallies, planVacated } from './plan-places.ts';
import type { ResidentDoc } from './documents.ts';
import type { PlacedRow } from './placed-row.ts';
import type { ReconciledRoster } from './reconcile.ts';
import { factsIn, type RosterContext } from './roster-facts.ts';
import type { RosterOp } from './roster-plan.ts';

/** What applying a roster would do: for the eye of whoever decides, and as a plan. */
export type RosterDiff = {
  /** People. Together with the bad rows, all but `removed` make up the rows of the file. */
  readonly counts: { readonly [K in PersonChange['kind'] | 'removed']: number };
  readonly people: readonly PersonChange[];
  readonly moved: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly removed: readonly { readonly name: string; readonly from: string }[];
  readonly plan: readonly RosterOp[];
};

/**
 * Compares a reconciled file with what is stored.
 *
 * Carrying out the plan makes what is stored equal to the file; comparing again then finds everything the same and an
 * empty plan.
 */
export const diffRoster = (context: RosterContext, current: CurrentRoster, roster: ReconciledRoster): RosterDiff => {
  const people = diffPeople(context, current, roster);
  const count = (kind: PersonChange['kind']) => people.filter((person) => person.kind === kind).length;
  return {
    counts: {
      added: count('added'),
      renamed: count('renamed'),
      moved: count('moved'),
      renumbered: count('renumbered'),
      changed: count('changed'),
      same: count('same'),
      removed: roster.leavers.length,
    },
    people,
    moved: people.flatMap(({ kind, stored, facts }) =>
      kind === 'moved' && stored
        ? [{ name: facts.name, from: storedFlatWords(stored), to: storedFlatWords(facts) }]
        : [],
    ),
    removed: roster.leavers.map((resident) => ({ name: resident.name, from: storedFlatWords(resident) })),
    plan: planOf(context, current, roster, people),
  };
};

/** What a plan is made of: who is in the file, who stays as they are, who goes. */
export type Planned = {
  readonly rows: readonly Pick<PlacedRow, 'household' | 'householdId' | 'home'>[];
  readonly stayers: readonly ResidentDoc[];
  readonly leavers: readonly ResidentDoc[];
};

/** The pieces that make what is stored equal to these people, in an order in which no flat ever holds two households. */
export const planOf = (
  context: RosterContext,
  current: CurrentRoster,
  { rows, stayers, leavers }: Planned,
  people: readonly PersonChange[],
): readonly RosterOp[] => {
  const regrids = regridded(stayers, people);
  const regridOf = new Map(regrids.map(({ residentId, facts }) => [residentId, facts]));
  const after = [
    ...people.map(({ facts }) => facts),
    ...stayers.map((resident) => regridOf.get(resident._id) ?? factsIn(resident)),
  ];
  const numberOf = new Map(rows.map(({ householdId, household }) => [householdId, household]));
  const groups = moveOrder(householdMoves(current, rows));
  const rehomed = new Set(groups.flat().map(({ household }) => household._id));
  const changed = people.filter(({ kind }) => kind !== 'same').map((person) => leadingNone(person, rehomed));
  const goesAlong = ({ stored, facts }: PersonChange) =>
    stored?.leftAt === null && stored.householdId === facts.householdId && rehomed.has(stored.householdId);
  const movers = byHousehold(changed.filter(goesAlong));
  const alone = changed.filter((person) => !goesAlong(person));
  return [
    ...planNodes(current, people),
    ...leavers.map(({ _id }) => ({ kind: 'leave' as const, residentId: _id })),
    ...planVacated(current, after),
    ...groups.map((group) => rehome(group, movers)),
    ...planSettled(current, people, numberOf, regrids),
    ...planRenumbered(current, numberOf),
    ...regrids.map((revision) => ({ kind: 'revise' as const, ...revision })),
    ...alone.map(aloneOp),
    ...planTallies(current, after),
    ...planDirectory(current, after, context.community.name),
  ];
};

/** A household that moves leaves its cluster: its leader's right over it goes with the move. */
const leadingNone = (person: PersonChange, rehomed: ReadonlySet<string>): PersonChange => {
  const roles = person.facts.roles.filter((grant) => grant.scopeKind !== 'household' || !rehomed.has(grant.scopeId));
  return roles.length === person.facts.roles.length ? person : { ...person, facts: { ...person.facts, roles } };
};

/** One group that moves at one stroke, with the people who live in it before and after. */
const rehome = (
  group: readonly HouseholdMove[],
  movers: ReadonlyMap<HouseholdId, readonly PersonChange[]>,
): RosterOp => ({
  kind: 'rehome',
  households: group.map(({ household, home }) => ({ householdId: household._id, home })),
  people: group
    .flatMap(({ household }) => movers.get(household._id) ?? [])
    .map(({ residentId, facts }) => ({ residentId, facts })),
});

const byHousehold = (people: readonly PersonChange[]): ReadonlyMap<HouseholdId, readonly PersonChange[]> => {
  const groups = new Map<HouseholdId, PersonChange[]>();
  for (const person of people) {
    const group = groups.get(person.facts.householdId);
    if (group) group.push(person);
    else groups.set(person.facts.householdId, [person]);
  }
  return groups;
};

const aloneOp = ({ stored, residentId, facts }: PersonChange): RosterOp => {
  if (!stored) return { kind: 'enrol', residentId, facts };
  if (stored.leftAt !== null) return { kind: 'return', residentId, facts };
  return { kind: stored.householdId === facts.householdId ? 'revise' : 'relocate', residentId, facts };
};
