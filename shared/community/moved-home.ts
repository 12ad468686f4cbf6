import type { InstantMs } from '../kernel/brand.ts';
import type { HouseholdId } from '../kernel/ids.ts';
import type { Home, ResidentDoc, ResidentFacts } from './documents.ts';
import { factsIn, pastHomes } from './roster-facts.ts';

/** A flat, and what people call where it stands. */
export type NamedHome = { readonly home: Home; readonly buildingName: string; readonly gridName: string };
/** Where people go: the flat, and whose household they are in from then on. */
export type NewHome = NamedHome & { readonly householdId: HouseholdId };

/** What is to be stored of a person who goes to another flat or household: the home before is kept, so that the move rewrites no history. */
export const movedHome = (
  stored: ResidentDoc,
  { home, buildingName, gridName, householdId }: NewHome,
  now: InstantMs,
): ResidentFacts => ({
  ...factsIn(stored),
  ...home,
  householdId,
  buildingName,
  gridName,
  pastHomes: pastHomes(stored, { ...home, householdId }, now),
});
