import type { DirectoryDoc, Home, ResidentFacts } from './documents.ts';
import type { BuildingId, GridId, HouseholdId, ResidentId } from '../kernel/ids.ts';

/** A person and what is to be stored of them. */
export type Revision = { readonly residentId: ResidentId; readonly facts: ResidentFacts };

type BuildingPlace = {
  readonly buildingId: BuildingId;
  readonly gridId: GridId;
  readonly gridName: string;
  readonly name: string;
};

/**
 * One piece of an import. Each is done whole or not at all, and doing it again changes nothing, so that an import can
 * be taken up after a crash at any point. In the order of the plan no flat ever holds two households.
 */
export type RosterOp =
  | { readonly kind: 'grid'; readonly gridId: GridId; readonly name: string }
  /** A grid that is called otherwise now. */
  | { readonly kind: 'nameGrid'; readonly gridId: GridId; readonly name: string }
  /** A building that is new. */
  | ({ readonly kind: 'building' } & BuildingPlace)
  /** A building that another grid has now, or that is called otherwise. */
  | ({ readonly kind: 'regrid' } & BuildingPlace)
  /** A person who left: roles and account end, the rest stays as history. */
  | { readonly kind: 'leave'; readonly residentId: ResidentId }
  /** A household in which nobody lives any more. */
  | { readonly kind: 'vacate'; readonly householdId: HouseholdId }
  /** Households that move with those who move with them: one, or a ring that swaps flats. */
  | {
      readonly kind: 'rehome';
      readonly households: readonly { readonly householdId: HouseholdId; readonly home: Home }[];
      readonly people: readonly Revision[];
    }
  /** A household that is new. */
  | { readonly kind: 'settle'; readonly householdId: HouseholdId; readonly number: string; readonly home: Home }
  /** A household that came back, or whose building has another grid. */
  | { readonly kind: 'resettle'; readonly householdId: HouseholdId; readonly home: Home }
  /** A household that has another number now. */
  | { readonly kind: 'renumber'; readonly householdId: HouseholdId; readonly number: string }
  /** A person who goes to another household. */
  | ({ readonly kind: 'relocate' } & Revision)
  /** A person who had left and is on the roster again. */
  | ({ readonly kind: 'return' } & Revision)
  /** A person of whom the roster says something else. */
  | ({ readonly kind: 'revise' } & Revision)
  /** A person who is new. */
  | ({ readonly kind: 'enrol' } & Revision)
  /** The totals of a building after all that. */
  | {
      readonly kind: 'tally';
      readonly buildingId: BuildingId;
      readonly householdCount: number;
      readonly residentCount: number;
    }
  | ({ readonly kind: 'directory' } & Pick<DirectoryDoc, 'grids' | 'communityName'>);
export type RosterOpOf<K extends RosterOp['kind']> = Extract<RosterOp, { kind: K }>;
