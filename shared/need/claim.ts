import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { Unpaid } from './unpaid.ts';

/** One resident who took one slot. */
export type Claim = {
  readonly residentId: ResidentId;
  readonly name: string;
  readonly claimedAt: InstantMs;
  /** Why it earns nothing, said before it was made; left out where it earns. */
  readonly unpaid?: Unpaid;
  /** When the requester saw that they come; left out until then. */
  readonly seenAt?: InstantMs;
  /** When they read the requester's flat; left out until then. */
  readonly doorAt?: InstantMs;
  /** Their account has ended since: the slot was theirs, and gives them no rights. Only on what is finished. */
  readonly hasLeft?: true;
};
