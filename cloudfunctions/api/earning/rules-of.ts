import { addDays } from '../../../shared/kernel/calendar.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { ruleOn, type EarningRule } from '../../../shared/points/earning-rules.ts';
import { now } from '../../platform/clock.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { RuleDocument } from './collections.ts';

/** The one that begins tomorrow, where one does, today's, and some before for what was done days ago. */
const VERSIONS_MAX = 10;
const queryOf = (communityId: CommunityId, at: InstantMs) => ({
  communityId,
  status: 'adopted',
  from: command.lte(addDays(beijingDay(at), 1)),
});
const NEWEST = { orderBy: [['from', 'desc'] as [string, 'desc']], limit: VERSIONS_MAX };

/** What to read for {@link ruleIn}. */
export const rulePart = (communityId: CommunityId, at: InstantMs) =>
  part('earningRules', queryOf(communityId, at), NEWEST);
/** The version that counts on the day of an instant. */
export const ruleIn = (versions: readonly RuleDocument[], at: InstantMs): EarningRule =>
  ruleOn(
    versions.map(({ rule }) => rule),
    beijingDay(at),
  );

/** The versions of a community by the instant: one is adopted days before it counts, so what is read now holds for whatever is written next. */
export const rulesOf = async (communityId: CommunityId): Promise<(at: InstantMs) => EarningRule> => {
  const versions = await findDocuments('earningRules', queryOf(communityId, now()), NEWEST);
  return (at) => ruleIn(versions, at);
};
