import type { HouseholdId, ResidentId } from '../kernel/ids.ts';
import type { RosterRow } from './check-row.ts';
import type { Home, ResidentDoc } from './documents.ts';

/** A row with the documents it speaks of, and the person it was recognised as. */
export type PlacedRow = RosterRow & {
  readonly home: Home;
  readonly householdId: HouseholdId;
  readonly residentId: ResidentId;
  /** Undefined for somebody who was never here. */
  readonly stored: ResidentDoc | undefined;
  /** True where the row says other roles and nobody said yes to them: the roles stay as they are stored. */
  readonly keepsRoles: boolean;
};
