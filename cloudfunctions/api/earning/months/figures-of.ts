import type { MonthFigures } from '../../../../shared/earning/months/figures.ts';
import { earnedBy, merchantSums, netOf, pointSums } from '../../../../shared/earning/months/points.ts';
import { sourcesOf } from '../../../../shared/earning/shares.ts';
import type { Span } from '../../../../shared/kernel/calendar.ts';
import type { CommunityId } from '../../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../../shared/kernel/time.ts';
import { sumOf } from '../../../../shared/supervision/round.ts';
import type { Documents } from '../../../database/collections.ts';
import { findFirst } from '../../../platform/store.ts';
import { byHandIn, heldNow, kindsIn, movedIn, movedSince } from './sum-ledger.ts';
import { peopleIn } from './sum-people.ts';
import { expiredIn, giftsIn, goodsIn, shelfIn } from './sum-shop.ts';

/** Counts them; undefined where points moved after the span while they were read, so that what was held at its end is not known. */
export const figuresOf = async (
  communityId: CommunityId,
  month: LocalMonth,
  span: Span,
): Promise<MonthFigures | undefined> => {
  const since = await movedSince(communityId, span.to);
  const held = await heldNow(communityId);
  if (JSON.stringify(await movedSince(communityId, span.to)) !== JSON.stringify(since)) return undefined;
  const [moved, byHand, kinds, people, goods, shelf, expired, gifts, round] = await Promise.all([
    movedIn(communityId, span),
    byHandIn(communityId, span),
    kindsIn(communityId, span),
    peopleIn(communityId, span),
    goodsIn(communityId, span),
    shelfIn(communityId, span),
    expiredIn(communityId, span),
    giftsIn(communityId, span),
    findFirst('rounds', { communityId, month }),
  ]);
  return {
    points: pointSums(moved, held.people - netOf(since, 'people')),
    merchants: merchantSums(moved, held.merchant - netOf(since, 'merchant')),
    sources: sourcesOf(earnedBy(moved), [byHand]),
    ...{ kinds, people, goods, shelf, expired, gifts, round: roundOf(round) },
  };
};

const roundOf = (round: Documents['rounds'] | undefined): MonthFigures['round'] => {
  const { drawn, fine, wrong } = sumOf(round ?? { items: [] });
  const answered = (kind: string) =>
    (round?.items ?? []).filter(({ finding }) => finding?.answer?.kind === kind).length;
  return { drawn, fine, wrong, corrected: answered('corrected'), explained: answered('explained') };
};
