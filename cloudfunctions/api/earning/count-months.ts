import { earnedAt } from '../../../shared/earning/bounds.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import type { Documents } from '../../database/collections.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { earningMonthIdOf } from './ids.ts';

/** As many communities as one question finds. */
const AT_ONCE = 100;
/** Accounts of one step. */
const PAGE = 500;
/** So old a count is made anew. */
const STALE_MS = 30 * 60_000;

const START = { after: '', given: 0, outstanding: 0 };

/** What a community gave in the month, counted from all its accounts, half an hour after it was counted last: no act counts it. */
export const earningMonths = {
  atOnce: AT_ONCE,
  /** Communities whose count is old, or under way. */
  dueIds: async (now: InstantMs): Promise<readonly string[]> => {
    const communities = await findDocuments(
      'communities',
      { _id: command.gt('') },
      { orderBy: [['_id', 'asc']], limit: AT_ONCE },
    );
    const ids = communities.map(({ _id }) => earningMonthIdOf(_id, beijingMonth(now)));
    if (ids.length === 0) return [];
    const counted = await findDocuments('earningMonths', { _id: command.in(ids) }, { limit: AT_ONCE });
    const fresh = new Set(
      counted
        .filter(({ countedAt, counting }) => counting === null && now - countedAt < STALE_MS)
        .map(({ _id }) => _id),
    );
    return communities.filter((_, at) => !fresh.has(ids[at] as never)).map(({ _id }) => _id);
  },
  /** Goes through accounts until the last, a page a step; the next run goes on where this one stopped. */
  countOne: async (id: string, now: InstantMs, stopAt: number): Promise<boolean> => {
    let did = false;
    while (performance.now() <= stopAt) {
      const isLeft = await countStep(id as CommunityId, now);
      did = true;
      if (!isLeft) break;
    }
    return did;
  },
};

/** True while accounts are left. */
const countStep = async (communityId: CommunityId, at: InstantMs): Promise<boolean> => {
  const month = beijingMonth(at);
  const _id = earningMonthIdOf(communityId, month);
  const seen = (await getDocument('earningMonths', _id))?.counting ?? START;
  const accounts = await findDocuments(
    'accounts',
    { communityId, _id: command.gt(seen.after) },
    { orderBy: [['_id', 'asc']], limit: PAGE },
  );
  const sums = sumsWith(seen, accounts, at);
  const last = accounts.length === PAGE ? accounts.at(-1) : undefined;
  return withTransaction(async (transaction, now) => {
    const before = await transaction.get('earningMonths', _id);
    if ((before?.counting ?? START).after !== seen.after) return { commit: false, value: false };
    const fresh = {
      _id,
      schema: 1,
      createdAt: now,
      communityId,
      month,
      given: 0,
      outstanding: 0,
      countedAt: now,
    } as const;
    await transaction.replace('earningMonths', {
      ...(before ?? fresh),
      ...(last ? { counting: { ...sums, after: last._id } } : { ...sums, countedAt: now, counting: null }),
    });
    return { commit: true, value: last !== undefined };
  });
};

const sumsWith = (
  { given, outstanding }: { readonly given: number; readonly outstanding: number },
  accounts: readonly Documents['accounts'][],
  at: InstantMs,
) => ({
  given: accounts.reduce((sum, { earned }) => sum + earnedAt(earned, at).inMonth, given),
  outstanding: accounts.reduce((sum, { balance, reserved }) => sum + balance + reserved, outstanding),
});
