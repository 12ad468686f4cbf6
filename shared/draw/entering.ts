import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, DrawGateId, DrawId, EntryId, HouseholdId, ResidentId } from '../kernel/ids.ts';

/** How a household entered. */
export type EntryChannel = 'phone' | 'table';

/** That a household gave up after the list was frozen: its line stays, and what it has goes to whoever waits. */
export type GaveUp = { readonly number: number; readonly byId: ResidentId; readonly at: InstantMs };

/** A household that takes part, or did. */
export type Entry = {
  readonly _id: EntryId;
  readonly communityId: CommunityId;
  readonly drawId: DrawId;
  /** Whoever acts for it now: after two households became one, the one that is left. */
  readonly householdId: HouseholdId;
  readonly buildingId: BuildingId;
  /** What is on the door, such as `3号楼1单元402`. */
  readonly door: string;
  readonly channel: EntryChannel;
  readonly byId: ResidentId;
  readonly enteredAt: InstantMs;
  /** When it left again, before the list was frozen; null = it takes part. */
  readonly leftAt: InstantMs | null;
  readonly gaveUp: GaveUp | null;
};

/** What entering leans on and writes: freezing writes all of them, so that of an entry and the freezing one is too late. Several of them share the load. */
export type DrawGate = {
  readonly _id: DrawGateId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId | null;
  readonly drawId: DrawId;
  /** 0 to {@link DRAW_GATES} - 1. */
  readonly number: number;
  readonly isOpen: boolean;
  /** The first instant that is too late. */
  readonly closesAt: InstantMs;
  /** Households that entered through it and have not left. */
  readonly took: number;
};

/** How many gates a draw has. */
export const DRAW_GATES = 8;
/** How many households enter through one gate: all of them together are what a list can hold. */
export const GATE_MAX = 1250;

const takes = (gate: DrawGate | undefined, now: InstantMs): gate is DrawGate =>
  gate?.isOpen === true && now < gate.closesAt;

type Entering = { readonly gate: DrawGate | undefined; readonly before: Entry | undefined };

/**
 * A household enters.
 *
 * @param entry - as it will stand. @returns refused in this order: `DRAW_NOT_OPEN` where the gate is not open or the time is over, `NOT_GROWN_UP`, `NOT_OF_PLACE` where it lives elsewhere, `HAS_ENTERED`, `DRAW_FULL`.
 */
export const enterDraw = (
  { gate, before }: Entering,
  entry: Omit<Entry, 'leftAt' | 'gaveUp'>,
  { isTooYoung }: { readonly isTooYoung: boolean },
): Result<Entry, 'DRAW_NOT_OPEN' | 'NOT_GROWN_UP' | 'NOT_OF_PLACE' | 'HAS_ENTERED' | 'DRAW_FULL'> => {
  if (!takes(gate, entry.enteredAt)) return fail('DRAW_NOT_OPEN');
  if (isTooYoung) return fail('NOT_GROWN_UP');
  if (gate.buildingId !== null && gate.buildingId !== entry.buildingId) return fail('NOT_OF_PLACE');
  if (before?.leftAt === null) return fail('HAS_ENTERED');
  if (gate.took >= GATE_MAX) return fail('DRAW_FULL');
  return ok({ ...entry, leftAt: null, gaveUp: null });
};

/** Whether a household leaves as if it had never entered: while the gates are open. */
export const leavesFreely = takes;
