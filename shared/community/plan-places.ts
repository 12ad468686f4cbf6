import type { CurrentRoster } from './current-roster.ts';
import type { PersonChange } from './diff-people.ts';
import type { Home, HouseholdDoc, ResidentFacts } from './documents.ts';
import type { BuildingId, HouseholdId } from '../kernel/ids.ts';
import { sameFlat } from './roster-facts.ts';
import type { Revision, RosterOp } from './roster-plan.ts';

/** Everybody who lives here after the import: people of good rows, and those who stay. */
export type After = readonly ResidentFacts[];

/** Grids and buildings that are new, or are called otherwise, and buildings that another grid has now. */
export const planNodes = (current: CurrentRoster, people: readonly PersonChange[]): readonly RosterOp[] => {
  const grids = new Map<string, string>(current.grids.map(({ _id, name }) => [_id, name]));
  const stored = new Map(
    current.buildings.map(({ _id, gridId, gridName, name }) => [_id, told(gridId, gridName, name)]),
  );
  const newGrids: RosterOp[] = [];
  const nodes: RosterOp[] = [];
  for (const { facts } of people) {
    const { buildingId, gridId, gridName, buildingName: name } = facts;
    const called = grids.get(gridId);
    if (called !== gridName)
      newGrids.push({ kind: called === undefined ? 'grid' : 'nameGrid', gridId, name: gridName });
    grids.set(gridId, gridName);
    const before = stored.get(buildingId);
    const kind = before === undefined ? 'building' : 'regrid';
    const after = told(gridId, gridName, name);
    if (before !== after) nodes.push({ kind, buildingId, gridId, gridName, name });
    stored.set(buildingId, after);
  }
  return [...newGrids, ...nodes];
};

/** What a building's document says of itself. */
const told = (gridId: string, gridName: string, name: string): string => `${gridId} ${gridName} ${name}`;

/** Households in which nobody lives after the import. */
export const planVacated = (current: CurrentRoster, after: After): readonly RosterOp[] => {
  const lived = new Set(after.map(({ householdId }) => householdId));
  return current.households
    .filter(({ _id, leftAt }) => leftAt === null && !lived.has(_id))
    .map(({ _id }) => ({ kind: 'vacate', householdId: _id }));
};

/** Households that are new, came back, or stand in another grid. Those that move are not here: they move with their people. */
export const planSettled = (
  current: CurrentRoster,
  people: readonly PersonChange[],
  numberOf: ReadonlyMap<HouseholdId, string>,
  stayers: readonly Revision[],
): readonly RosterOp[] => {
  const stored = new Map(current.households.map((household) => [household._id, household]));
  const settled = new Map<HouseholdId, RosterOp>();
  for (const { facts } of [...people, ...stayers]) {
    const { householdId } = facts;
    const household = stored.get(householdId);
    if (settled.has(householdId)) continue;
    const home = homeIn(facts);
    if (!household)
      settled.set(householdId, { kind: 'settle', householdId, number: numberOf.get(householdId) ?? '', home });
    else if (isOutdated(household, facts)) settled.set(householdId, { kind: 'resettle', householdId, home });
  }
  return [...settled.values()].sort((a, b) => Number(a.kind === 'resettle') - Number(b.kind === 'resettle'));
};

const isOutdated = (household: HouseholdDoc, home: Home): boolean =>
  household.leftAt !== null || (sameFlat(household, home) && household.gridId !== home.gridId);

/** Households whose people are the same under another number. */
export const planRenumbered = (
  current: CurrentRoster,
  numberOf: ReadonlyMap<HouseholdId, string>,
): readonly RosterOp[] =>
  current.households.flatMap(({ _id, number }) => {
    const next = numberOf.get(_id);
    return next === undefined || next === number ? [] : [{ kind: 'renumber' as const, householdId: _id, number: next }];
  });

const homeIn = ({ gridId, buildingId, unit, flat }: Home): Home => ({ gridId, buildingId, unit, flat });

/** Totals of the buildings that are not what they should be. */
export const planTallies = (current: CurrentRoster, after: After): readonly RosterOp[] => {
  const residents = new Map<BuildingId, number>();
  const households = new Map<BuildingId, Set<HouseholdId>>();
  for (const { buildingId, householdId } of after) {
    residents.set(buildingId, (residents.get(buildingId) ?? 0) + 1);
    households.set(buildingId, (households.get(buildingId) ?? new Set()).add(householdId));
  }
  const stored = new Map(current.buildings.map((building) => [building._id, building]));
  return [...new Set([...stored.keys(), ...residents.keys()])].flatMap((buildingId) => {
    const residentCount = residents.get(buildingId) ?? 0;
    const householdCount = households.get(buildingId)?.size ?? 0;
    const building = stored.get(buildingId);
    const isRight = building?.residentCount === residentCount && building.householdCount === householdCount;
    return isRight ? [] : [{ kind: 'tally' as const, buildingId, householdCount, residentCount }];
  });
};
