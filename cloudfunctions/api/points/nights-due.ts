import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { beginNight, isNightTime } from '../../../shared/points/night.ts';
import { databaseErrorKind } from '../../platform/database-error.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { LedgerNight } from './collections.ts';
import { nightIdOf } from './night-ids.ts';
import { stepOfNight } from './night-step.ts';

const COMMUNITIES_MAX = 1000;
/** Steps of one community in a run of the timer: some thirty questions each. */
const STEPS_OF_A_RUN = 15;
/** Pages of heads that go in one transaction. */
const PAGES_AT_ONCE = 90;

/** Every night all accounts of a community are summed anew from their entries, and their heads published as one digest (decision 078). */
export const ledgerNights = {
  /** Communities whose night is not over; by day only those where one has begun. */
  dueIds: async (now: InstantMs): Promise<readonly string[]> => {
    const open = await findDocuments('ledgerNights', { isOpen: true }, { limit: COMMUNITIES_MAX });
    const begun = open.map(({ communityId }) => communityId);
    if (!isNightTime(now)) return begun;
    const all = await findDocuments(
      'communities',
      { _id: command.gt('') },
      { orderBy: [['_id', 'asc']], limit: COMMUNITIES_MAX },
    );
    const tonight = await findDocuments('ledgerNights', { date: beijingDay(now) }, { limit: COMMUNITIES_MAX });
    const known = new Set<string>([...begun, ...tonight.map(({ communityId }) => communityId)]);
    return [...begun, ...all.map(({ _id }) => _id).filter((id) => !known.has(id))];
  },
  /** Goes on with the night of a community until it is over or the time is. @returns true once it is over. */
  goOn: async (id: string, now: InstantMs, stopAt: number): Promise<boolean> => {
    const communityId = id as CommunityId;
    let [night, last] = await lastTwo(communityId);
    if (!night?.isOpen) {
      last = night;
      night = await begin(communityId, last, now);
    }
    for (let step = 0; step < STEPS_OF_A_RUN && night?.isOpen && performance.now() < stopAt; step += 1)
      night = night.doneAt === null ? await stepOfNight(night, last) : await clear(night);
    return night?.isOpen === false;
  },
};

const lastTwo = (communityId: CommunityId): Promise<readonly LedgerNight[]> =>
  findDocuments('ledgerNights', { communityId }, { orderBy: [['date', 'desc']], limit: 2 });

/** Begins the night of today. @returns undefined where another run was quicker. */
const begin = async (
  communityId: CommunityId,
  last: LedgerNight | undefined,
  now: InstantMs,
): Promise<LedgerNight | undefined> => {
  const date = beijingDay(now);
  const night: LedgerNight = {
    ...{ _id: nightIdOf(communityId, date), schema: 1, createdAt: now, communityId, date },
    ...{ isOpen: true, doneAt: null, before: last?.digest ?? '', ...beginNight(last) },
  };
  try {
    return await withTransaction(async (transaction) => {
      await transaction.insert('ledgerNights', [night]);
      return { commit: true, value: night };
    });
  } catch (cause) {
    if (databaseErrorKind(cause) === 'duplicate') return undefined;
    throw cause;
  }
};

/** Takes the heads of earlier nights away, some at a time: this night was held against them. */
const clear = async (night: LedgerNight): Promise<LedgerNight | undefined> => {
  const { _id, communityId, date } = night;
  const old = await findDocuments('ledgerHeads', { communityId, date: command.lt(date) }, { limit: PAGES_AT_ONCE });
  return withTransaction(async (transaction) => {
    for (const page of old) await transaction.remove('ledgerHeads', page._id);
    const isOpen = old.length === PAGES_AT_ONCE;
    const current = await transaction.get('ledgerNights', _id);
    if (!current) return { commit: false, value: undefined };
    const after = { ...current, isOpen };
    if (!isOpen) await transaction.replace('ledgerNights', after);
    return { commit: true, value: after };
  });
};
