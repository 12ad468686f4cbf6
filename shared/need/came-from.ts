import type { OpinionId } from '../kernel/ids.ts';

/** The opinion of a monthly review that a need came from. */
export type FromOpinion = {
  readonly opinionId: OpinionId;
  /** True: it was made private, and no neighbour reads of it, whatever its kind. */
  readonly isPrivate: boolean;
};
