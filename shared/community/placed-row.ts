import type { CommunityId, HouseholdId } from '../kernel/ids.ts';
import type { RosterRow } from './check-row.ts';
import type { Home } from './documents.ts';
import { buildingIdOf, gridIdOf, householdIdOf } from './roster-ids.ts';

/** A row with the documents it speaks of. */
export type PlacedRow = RosterRow & { readonly home: Home; readonly householdId: HouseholdId };

/** Finds the documents of each row; every grid and building is spelled once, since a file names each hundreds of times. */
export const placeRows = (communityId: CommunityId, rows: readonly RosterRow[]): readonly PlacedRow[] => {
  const gridOf = remembered((name) => gridIdOf(communityId, name));
  const buildingOf = remembered((name) => buildingIdOf(communityId, name));
  return rows.map((row) => ({
    ...row,
    householdId: householdIdOf(communityId, row.household),
    home: { gridId: gridOf(row.grid), buildingId: buildingOf(row.building), unit: row.unit, flat: row.flat },
  }));
};

const remembered = <T>(make: (name: string) => T): ((name: string) => T) => {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
};
