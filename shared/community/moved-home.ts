import type { InstantMs } from '../kernel/brand.ts';
import type { Home, ResidentDoc, ResidentFacts } from './documents.ts';
import { factsIn, pastHomes } from './roster-facts.ts';

/** Where a household goes: the flat, and what people call it. */
export type NewHome = { readonly home: Home; readonly buildingName: string; readonly gridName: string };

/** What is to be stored of a person whose household goes to another flat: the home before is kept, so that the move rewrites no history. */
export const movedHome = (
  stored: ResidentDoc,
  { home, buildingName, gridName }: NewHome,
  now: InstantMs,
): ResidentFacts => ({
  ...factsIn(stored),
  ...home,
  buildingName,
  gridName,
  pastHomes: pastHomes(stored, { ...home, householdId: stored.householdId }, now),
});
