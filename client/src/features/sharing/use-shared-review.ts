import { usePaged, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import type { Resident } from '../membership/index.ts';
import { reviewCard, reviewPicture, sumOfReview } from '../review/index.ts';
import { valueOf, type Shared } from './shared.ts';

/** This month's review of the caller's own building to be sent on; `shared` is null until it is known, and of any other building. */
export const useSharedReview = (buildingId: string, me: Resident, code: string | null) => {
  const isOwn = buildingId === me.buildingId;
  const of = useQuery('review.now', {});
  const list = usePaged('review.opinions', isOwn ? {} : null);
  const review = valueOf(of.query)?.review;
  const isReady = isOwn && list.query.state !== 'loading';
  const { communityName } = me;
  const month = review ? say('review.month', { month: monthName(review.month) }) : '';
  const shared: Shared | null =
    review && isReady
      ? {
          card: reviewCard(review, buildingId),
          picture: reviewPicture(review, {
            communityName,
            opinions: valueOf(list.query)?.items ?? [],
            code,
            now: now(),
          }),
          poster: {
            ...{ communityName, title: `${review.buildingName}${month}`, picture: null, rows: [] },
            lines: [say('review.heard', { spoke: review.spoke, asked: review.asked })],
            ...{ from: review.buildingName, scan: say('poster.scan') },
          },
          spoken: [
            review.buildingName,
            month,
            say('review.heard', { spoke: review.spoke, asked: review.asked }),
            ...sumOfReview(review).map(({ word, n }) => `${word} ${String(n)}`),
          ],
        }
      : null;
  return { of, shared };
};
