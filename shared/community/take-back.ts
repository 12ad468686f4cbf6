import type { CurrentRoster } from './current-roster.ts';
import { kindOf, type PersonChange } from './diff-people.ts';
import type { ResidentDoc, ResidentFacts } from './documents.ts';
import { flatKey, householdMoves } from './household-moves.ts';
import { moveOrder } from './move-order.ts';
import type { PlacedRow } from './placed-row.ts';
import type { Planned } from './diff-roster.ts';
import { factsIn, pastHomes, type RosterContext } from './roster-facts.ts';
import { ROSTER_LIMITS } from './roster-limits.ts';

/** How somebody stood on the roster before an import changed them; `facts` null for whoever was not on it. */
export type Before = {
  readonly residentId: ResidentDoc['_id'];
  readonly facts: ResidentFacts | null;
  /** The number of the household. */
  readonly household: string;
};

/** How everybody whom an import touches stood before it. */
export const beforeOf = (
  current: CurrentRoster,
  people: readonly PersonChange[],
  leavers: readonly ResidentDoc[],
): readonly Before[] => {
  const numberOf = new Map(current.households.map(({ _id, number }) => [_id, number]));
  const stood = (one: ResidentDoc): Before => ({
    residentId: one._id,
    facts: factsIn(one),
    household: numberOf.get(one.householdId) ?? '',
  });
  const changed = people
    .filter(({ kind }) => kind !== 'same')
    .map(({ residentId, stored }) =>
      stored?.leftAt === null ? stood(stored) : { residentId, facts: null, household: '' },
    );
  return [...changed, ...leavers.map(stood)];
};

/** What takes an import back: everybody it touched as they stood before. */
export type TakenBack = Omit<Planned, 'rows'> & {
  readonly people: readonly PersonChange[];
  readonly rows: readonly Row[];
};

/**
 * Puts everybody whom an import touched back to how they stood, as the changes of one more import. What the app changed of somebody since
 * (a role that was given) stays; where somebody else lives in their flat by now, or has their number, or more households would have to swap than one
 * transaction moves, it cannot be done.
 *
 * @param revision of the import that is taken back. @returns undefined where it cannot be done.
 */
export const takeBack = (
  context: RosterContext,
  current: CurrentRoster,
  before: readonly Before[],
  revision: number,
): TakenBack | undefined => {
  const stored = new Map(current.residents.map((one) => [one._id, one]));
  const touched = new Set(before.map(({ residentId }) => residentId));
  const isHere = ({ leftAt }: ResidentDoc) => leftAt === null;
  const stayers = current.residents.filter((one) => isHere(one) && !touched.has(one._id));
  const leavers = before.flatMap(({ residentId, facts }) => {
    const one = stored.get(residentId);
    return one && facts === null && isHere(one) ? [one] : [];
  });
  const people = before.flatMap(({ residentId, facts, household }, at): readonly (PersonChange & Housed)[] => {
    const one = stored.get(residentId);
    if (!one || facts === null) return [];
    const roles = one.rosterRevision === revision ? facts.roles : one.roles;
    const next = { ...facts, roles, pastHomes: pastHomes(one, facts, context.now) };
    return [
      {
        kind: kindOf(one, next, one.number !== next.number),
        stored: one,
        facts: next,
        residentId,
        line: at,
        household,
      },
    ];
  });
  const rows = people.map(({ facts, household, residentId, line }) => ({
    ...{ line, household, residentId, householdId: facts.householdId, number: facts.number },
    home: { gridId: facts.gridId, buildingId: facts.buildingId, unit: facts.unit, flat: facts.flat },
  }));
  return isPossible(current, rows, stayers) ? { rows, people, stayers, leavers } : undefined;
};

type Housed = { readonly household: string };
type Row = Pick<PlacedRow, 'line' | 'household' | 'householdId' | 'residentId' | 'number' | 'home'>;

const isPossible = (current: CurrentRoster, rows: readonly Row[], stayers: readonly ResidentDoc[]): boolean => {
  const flats = new Map(stayers.map((one) => [flatKey(one), one.householdId]));
  const homes = new Map(stayers.map((one) => [one.householdId, flatKey(one)]));
  const numbers = new Set(stayers.map(({ number }) => number));
  const fits = rows.every(({ home, householdId, number }) => {
    const holder = flats.get(flatKey(home));
    const stay = homes.get(householdId);
    return (
      !numbers.has(number) &&
      (holder === undefined || holder === householdId) &&
      (stay === undefined || stay === flatKey(home))
    );
  });
  return fits && moveOrder(householdMoves(current, rows)).every((group) => group.length <= ROSTER_LIMITS.ringMax);
};
