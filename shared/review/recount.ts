import { isPraise, type Opinion } from './opinion.ts';
import type { Review } from './review.ts';
import { DISPOSITIONS, type Disposition } from './tally.ts';

/** What of the sums of a review follows from its opinions. */
const RECOUNTED = ['opinions', 'praises', ...DISPOSITIONS] as const;
type Recounted = (typeof RECOUNTED)[number];

/** A sum that is not what counting gives. */
export type Difference = { readonly figure: Recounted; readonly kept: number; readonly counted: number };

/** What is read of an opinion to count it. */
export type Countable = Pick<Opinion, 'kind' | 'outcome'>;

/**
 * Counts the opinions of one review anew, and holds the sums that were kept against that. Praise stands apart, and is in no sum once it is gone;
 * what goes on with another opinion is told by the review itself.
 *
 * @param opinions - all of the review, also those that were taken back.
 * @returns what differs, in the order of {@link RECOUNTED}; empty where the sums are true.
 */
export const differencesOf = (
  { tally, merges }: Pick<Review, 'tally' | 'merges'>,
  opinions: readonly Countable[],
): readonly Difference[] => {
  const said = opinions.filter((one) => !isPraise(one));
  const counted: Readonly<Record<Recounted, number>> = {
    ...(Object.fromEntries(
      DISPOSITIONS.map((one) => [one, said.filter(({ outcome }) => outcome === one).length]),
    ) as Record<Disposition, number>),
    opinions: said.length,
    praises: opinions.filter((one) => isPraise(one) && one.outcome === null).length,
    merged: Object.keys(merges).length,
  };
  const kept = { ...tally.outcomes, opinions: tally.opinions, praises: tally.praises };
  return RECOUNTED.filter((figure) => kept[figure] !== counted[figure]).map((figure) => ({
    ...{ figure, kept: kept[figure], counted: counted[figure] },
  }));
};
