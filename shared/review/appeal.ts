import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';

/** What became of an appeal. */
export type Heard = {
  /** Somebody in the chair who had not refused the matter. */
  readonly byId: ResidentId;
  readonly at: InstantMs;
  /** False: the refusal stands, and that is the end of it. */
  readonly isUpheld: boolean;
  /** Read by those who said it and by whoever sorts. */
  readonly words: string;
  /** The month in which the matter goes on; null where it does not, or is open again in its own month. */
  readonly toMonth: LocalMonth | null;
};

/** The one appeal against the refusal of a matter, by whoever said it or said the same. */
export type Appeal = {
  readonly byId: ResidentId;
  readonly at: InstantMs;
  readonly words: string;
  /** Null while nobody has heard it. */
  readonly heard: Heard | null;
};
