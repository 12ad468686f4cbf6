import type { DirectoryDoc, Home, ResidentFacts } from './documents.ts';
import type { BuildingId, GridId, HouseholdId, ResidentId } from '../kernel/ids.ts';

/** A person and what is to be stored of them. */
export type Revision = { readonly residentId: ResidentId; readonly facts: ResidentFacts };

/**
 * One piece of an import. Each is done whole or not at all, and doing it again changes nothing, so that an import can
 * be taken up after a crash at any point. In the order of the plan no flat ever holds two households.
 */
export type RosterOp =
  /** A grid or a building that is new, or a building that another grid has now. */
  | { readonly kind: 'grid'; readonly gridId: GridId; readonly name: string }
  | {
      readonly kind: 'building';
      readonly buildingId: BuildingId;
      readonly gridId: GridId;
      readonly gridName: string;
      readonly name: string;
    }
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
  /** A household that is new, or came back, or whose building has another grid. */
  | {
      readonly kind: 'settle';
      readonly householdId: HouseholdId;
      readonly number: string;
      readonly home: Home;
      readonly isNew: boolean;
    }
  /** A person who goes to another household. */
  | ({ readonly kind: 'relocate' } & Revision)
  /** A person of whom the roster says something else, or who came back. */
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
