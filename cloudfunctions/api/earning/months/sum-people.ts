import type { MonthFigures } from '../../../../shared/earning/months/figures.ts';
import type { Span } from '../../../../shared/kernel/calendar.ts';
import type { CommunityId } from '../../../../shared/kernel/ids.ts';
import { beijingClock } from '../../../../shared/kernel/time.ts';
import { VOTING_AGE } from '../../../../shared/vote/rules.ts';
import { EARNING_CODES } from '../../../../shared/earning/bounds.ts';
import { command } from '../../../platform/sdk.ts';
import { sums, within } from './sums.ts';

const { aggregate: $ } = command;

/** Who earned and who fetched something, and out of whom of the roster. An unknown year of birth counts as grown up: rosters leave it out for them. */
export const peopleIn = async (communityId: CommunityId, span: Span): Promise<MonthFigures['people']> => {
  const bornBy = beijingClock(span.from).year - VOTING_AGE;
  const [helpers, fetchers, adults, households] = await Promise.all([
    helpersIn(communityId, span, bornBy),
    fetchersIn(communityId, span),
    adultsIn(communityId, bornBy),
    one('households', communityId),
  ]);
  return { adults, helpers: helpers.adults, households, helping: helpers.households, fetching: fetchers };
};

const one = async (name: 'households' | 'residents', communityId: CommunityId, query: object = {}): Promise<number> => {
  const [all] = await sums<{ readonly n: number }>(name, (pipeline) =>
    pipeline.match({ communityId, leftAt: null, ...query }).group({ _id: null, n: $.sum(1) }),
  );
  return all?.n ?? 0;
};

const adultsIn = async (communityId: CommunityId, bornBy: number): Promise<number> => {
  const [all, children] = await Promise.all([
    one('residents', communityId),
    one('residents', communityId, { birthYear: command.gt(bornBy) }),
  ]);
  return all - children;
};

type Helpers = { readonly adults: number; readonly households: number };
/** Adults who earned, and households in which anybody did, of those who live there now. */
const helpersIn = async (communityId: CommunityId, span: Span, bornBy: number): Promise<Helpers> => {
  const [all] = await sums<Helpers>('transfers', (pipeline) =>
    pipeline
      .match({ communityId, createdAt: within(span), code: command.in([...EARNING_CODES]) })
      .group({ _id: '$owner' })
      // What stands behind the colon of their account.
      .project({ residentId: $.arrayElemAt([$.split(['$_id', ':']), 1]) })
      .lookup({ from: 'residents', localField: 'residentId', foreignField: '_id', as: 'rows' })
      .match({ 'rows.leftAt': null })
      .project({
        household: $.arrayElemAt(['$rows.householdId', 0]),
        isAdult: $.cond([$.lte([$.ifNull([$.arrayElemAt(['$rows.birthYear', 0]), 0]), bornBy]), 1, 0]),
      })
      .group({ _id: '$household', adults: $.sum('$isAdult') })
      .group({ _id: null, adults: $.sum('$adults'), households: $.sum(1) }),
  );
  return { adults: all?.adults ?? 0, households: all?.households ?? 0 };
};

/** Households that fetched something, of those that are there now. */
const fetchersIn = async (communityId: CommunityId, span: Span): Promise<number> => {
  const [all] = await sums<{ readonly n: number }>('redemptions', (pipeline) =>
    pipeline
      .match({ communityId, 'redeemed.at': within(span) })
      .group({ _id: '$householdId' })
      .lookup({ from: 'households', localField: '_id', foreignField: '_id', as: 'rows' })
      .match({ 'rows.leftAt': null })
      .group({ _id: null, n: $.sum(1) }),
  );
  return all?.n ?? 0;
};
