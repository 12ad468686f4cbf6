import type { CurrentRoster } from './current-roster.ts';
import type { HouseholdId } from '../kernel/ids.ts';
import type { Home, HouseholdDoc } from './documents.ts';
import type { FlatMove } from './move-order.ts';
import type { PlacedRow } from './placed-row.ts';
import { sameFlat } from './roster-facts.ts';

/** A household that lives here and goes to another flat. */
export type HouseholdMove = { readonly household: HouseholdDoc; readonly home: Home };

/** A flat as a key. */
export const flatKey = (home: Home): string => `${home.buildingId} ${home.unit} ${home.flat}`;

/** The households that live in the community. */
export const livingHouseholds = (current: CurrentRoster): ReadonlyMap<HouseholdId, HouseholdDoc> =>
  new Map(current.households.filter(({ leftAt }) => leftAt === null).map((household) => [household._id, household]));

/** The first row of each household; all rows of one household agree on the flat. */
type Row = Pick<PlacedRow, 'household' | 'householdId' | 'home'>;
const firstRows = (rows: readonly Row[]): readonly Row[] => {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(row.household)) first.set(row.household, row);
  return [...first.values()];
};

/** The households that live here and that the rows put into another flat. */
export const householdMoves = (current: CurrentRoster, rows: readonly Row[]): readonly FlatMove<HouseholdMove>[] => {
  const living = livingHouseholds(current);
  return firstRows(rows).flatMap((row) => {
    const household = living.get(row.householdId);
    const { home } = row;
    if (!household || sameFlat(household, home)) return [];
    return [{ from: flatKey(household), to: flatKey(home), mover: { household, home } }];
  });
};
