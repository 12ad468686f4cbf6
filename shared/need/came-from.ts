import type { LocalMonth } from '../kernel/time.ts';
import type { OpinionId } from '../kernel/ids.ts';

/** The opinion of a monthly review that a need came from. */
export type FromOpinion = {
  /** The order of a month-end meeting (交办单) that it is: its number in the minutes of the month; null = of none. */
  readonly order: { readonly no: number; readonly month: LocalMonth } | null;
  readonly opinionId: OpinionId;
  /** True: it was made private, and no neighbour reads of it, whatever its kind. */
  readonly isPrivate: boolean;
};
