import type { InstantMs } from '../../shared/kernel/brand.ts';
import { latestKnown } from './latest.ts';

/** When an attempt at a transaction is, for what it says of itself. */
export type Moment = {
  readonly at: InstantMs;
  /** Throws where a document, read and not the attempt's own, says it was changed at a later moment. */
  readonly mustFollow: (document: object) => void;
};

/** A document was read that says it was changed later than the attempt says it is. */
class Behind extends Error {
  readonly changedAt: number;

  constructor(changedAt: number) {
    super('the clock is behind what was read');
    this.name = 'Behind';
    this.changedAt = changedAt;
  }
}

/** One transaction reads few documents, each of which can be later than the one before. */
const BEGUN_MAX = 50;

/**
 * An attempt whose moment is that of the clock, but later than whatever the deployment knows of, and than what it reads: it begins again
 * a millisecond after a document that is ahead of it. Where the clock is behind, no two changes of one thing say the same moment.
 */
export const inOrder =
  <T>(attempt: (momentOf: (clock: InstantMs) => Moment) => Promise<T>): (() => Promise<T>) =>
  async () => {
    let latest = latestKnown();
    for (let begun = 1; ; begun += 1) {
      try {
        return await attempt((clock) => momentAfter(latest, clock));
      } catch (cause) {
        if (!(cause instanceof Behind) || begun === BEGUN_MAX) throw cause;
        latest = cause.changedAt;
      }
    }
  };

const momentAfter = (latest: number, clock: InstantMs): Moment => {
  const isBehind = clock <= latest;
  const at = isBehind ? ((latest + 1) as InstantMs) : clock;
  return {
    at,
    mustFollow: (document) => {
      const changedAt = changeOf(document);
      if (changedAt > at || (isBehind && changedAt === at)) throw new Behind(changedAt);
    },
  };
};

/** When a document says it was changed last; 0 for one that has no story. */
const changeOf = (document: object): number => {
  const { updatedAt } = document as { readonly updatedAt?: unknown };
  return typeof updatedAt === 'number' ? updatedAt : 0;
};
