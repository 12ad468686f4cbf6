import { meetingReward } from '../../../shared/earning/rewards.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import { earn } from './earn.ts';
import { attendancePayIdOf } from './ids.ts';
import { rulesOf } from './rules-of.ts';

/** Each is an account that is read and written in the transaction. */
const AT_ONCE = 10;

/** Has those who were at a meeting credited, in the transaction that ends it. */
export const payLater = (
  transaction: Transaction,
  { _id: meetingId, communityId }: Meeting,
  at: InstantMs,
): Promise<void> =>
  transaction.replace('attendancePays', {
    ...{ _id: attendancePayIdOf(meetingId), schema: 1, createdAt: at, communityId, meetingId, at },
    ...{ after: '', wakeAt: at },
  });

/** The meetings of which somebody has still to be credited. */
export const wakeAttendance = {
  atOnce: DUE_AT_ONCE,
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('attendancePays', now),
  /** A page of those who were there a transaction, with how far it is: a killed run credits nobody twice and forgets nobody. */
  wakeOne: async (id: string, stopAt: number): Promise<boolean> => {
    let did = false;
    while (performance.now() <= stopAt && (await payStep(id))) did = true;
    return did;
  },
};

const payStep = async (id: string): Promise<boolean> => {
  const seen = await getDocument('attendancePays', id);
  if (!seen) return false;
  const there = await findDocuments(
    'attendances',
    { meetingId: seen.meetingId, _id: command.gt(seen.after) },
    { orderBy: [['_id', 'asc']], limit: AT_ONCE },
  );
  const rule = (await rulesOf(seen.communityId))(seen.at);
  return withTransaction(async (transaction, now) => {
    const before = await transaction.get('attendancePays', id);
    if (before?.after !== seen.after) return { commit: false, value: false };
    // Whoever only tried the code was not there.
    const came = there.filter(({ how }) => how !== null);
    await earn(
      transaction,
      came.flatMap((one) => meetingReward(one, rule, now)),
      rule,
    );
    const last = there.length === AT_ONCE ? there.at(-1) : undefined;
    await (last
      ? transaction.replace('attendancePays', { ...before, after: last._id })
      : transaction.remove('attendancePays', id));
    return { commit: true, value: true };
  });
};
