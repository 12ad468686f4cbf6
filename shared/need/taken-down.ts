import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';

/** Published words that had to go: who took them down, when and why. Its author and the staff alone see the need from then on. */
export type TakenDown = { readonly by: ResidentId; readonly at: InstantMs; readonly reason: string };
