import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';

/** Somebody who answers for a vote, by the number of their row and the name they had. */
export type Signed = { readonly id: ResidentId; readonly name: string; readonly at: InstantMs };
