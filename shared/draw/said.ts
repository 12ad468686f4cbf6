import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';

/** Somebody who draws digits from the bag. */
export type Witness = {
  /** Their row, if they have one: then they can enter what they drew on their own phone. Null = somebody from outside, at the table. */
  readonly residentId: ResidentId | null;
  readonly name: string;
};

/** Four digits that came out of the bag; they never change. */
export type Said = {
  /** Four digits. */
  readonly digits: string;
  /** Whoever entered them: the witness, or somebody at the table. */
  readonly byId: ResidentId;
  readonly isAtTable: boolean;
  readonly at: InstantMs;
};
