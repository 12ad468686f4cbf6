import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';

/** Why and since when neighbours do not read an opinion, until its author says whether it is private. */
export type Hidden = { readonly by: ResidentId; readonly at: InstantMs; readonly reason: string } & {
  /** The staff was told that its author did not answer; left out before. */
  readonly isTold?: true;
};
