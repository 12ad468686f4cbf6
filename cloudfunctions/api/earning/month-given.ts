import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import type { EarningRule } from '../../../shared/points/earning-rules.ts';
import { part } from '../../platform/read-together.ts';
import { getDocument } from '../../platform/store.ts';
import { earningMonthIdOf } from './ids.ts';
import type { EarningMonthDocument } from './month-collections.ts';

/** What to read for {@link isFullIn}. */
export const monthPart = (communityId: CommunityId, at: InstantMs) =>
  part('earningMonths', { _id: earningMonthIdOf(communityId, beijingMonth(at)) }, { limit: 1 });
/** True where a community has given what it gives in a month, as it was counted last. */
export const isFullIn = (months: readonly EarningMonthDocument[], rule: EarningRule): boolean =>
  (months[0]?.given ?? 0) >= rule.communityMonthMax;

/** The same, asked for alone. */
export const isMonthFull = async (communityId: CommunityId, rule: EarningRule, at: InstantMs): Promise<boolean> => {
  const month = await getDocument('earningMonths', earningMonthIdOf(communityId, beijingMonth(at)));
  return isFullIn(month ? [month] : [], rule);
};
