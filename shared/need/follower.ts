import type { InstantMs } from '../kernel/brand.ts';
import type { HouseholdId, NeedId, ResidentId } from '../kernel/ids.ts';

/** Somebody whose household has the same matter (我家也是). They hear what becomes of it. */
export type Follower = {
  readonly residentId: ResidentId;
  readonly householdId: HouseholdId;
  readonly name: string;
  readonly since: InstantMs;
  /** The need they had said or followed before it was merged into this one; null = they came by themselves. */
  readonly via: NeedId | null;
};
