import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { isPraise } from '../../shared/review/opinion.ts';
import { headOf } from '../../shared/review/sorting.ts';
import { DISPOSITIONS } from '../../shared/review/tally.ts';

/** The sums of a review are what counting its opinions and voices would give, and every opinion is in one review (D6). */
export const reviewFaults = (
  reviews: readonly Documents['reviews'][],
  opinions: readonly Documents['opinions'][],
  voices: readonly Documents['voices'][],
): string[] =>
  reviews.flatMap((review) => {
    const said = opinions.filter(({ reviewId }) => reviewId === review._id);
    const spoke = voices.filter(({ reviewId }) => reviewId === review._id);
    const counted = said.filter((opinion) => !isPraise(opinion));
    const merged = counted.filter(({ _id }) => headOf(review, _id) !== _id).length;
    const recounted = {
      asked: review.tally.asked,
      spoke: spoke.length,
      nil: spoke.filter((voice) => voice.said === 0).length,
      praises: said.filter((opinion) => isPraise(opinion) && opinion.outcome === null).length,
      opinions: counted.length,
      outcomes: Object.fromEntries(
        DISPOSITIONS.map((one) => [
          one,
          one === 'merged' ? merged : counted.filter(({ outcome }) => outcome === one).length,
        ]),
      ),
    };
    const isTrue = JSON.stringify(sorted(review.tally)) === JSON.stringify(sorted(recounted));
    return isTrue ? [] : [`${review._id}: ${JSON.stringify(review.tally)} and not ${JSON.stringify(recounted)}`];
  });

const sorted = (value: object): unknown =>
  Object.entries(value)
    .map(([key, one]: [string, unknown]) => [key, typeof one === 'object' && one !== null ? sorted(one) : one] as const)
    .sort(([key], [other]) => (key < other ? -1 : 1));
