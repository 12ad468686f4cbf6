import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, MembershipId } from '../../../shared/kernel/ids.ts';
import { MEMBERSHIP_LIMITS, stepBack, type Claimed } from '../../../shared/membership/membership.ts';
import { digest } from '../../platform/digest.ts';
import { sideEvent } from '../../platform/side-event.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { MembershipDocument } from './collections.ts';
import { saveMembership } from './record.ts';

type At = { readonly method: string; readonly now: InstantMs };

/**
 * Notes on the roster row that one more wants to be this person. Both sides of a contest are marked, so that whoever
 * decides sees it on either (D10). Where too many wait for one row the oldest steps back, so that whoever comes last always finds
 * a place. However many there are, at most `waitingPerRowMax` of them are read and two are written: of several each was marked when it came, or when the second did.
 *
 * @returns true if somebody else is, or wants to be, this person.
 */
export const enterContest = async (
  transaction: Transaction,
  named: ResidentDoc,
  mine: MembershipId,
  at: At,
): Promise<boolean> => {
  const resident = await transaction.get('residents', named._id);
  if (!resident) throw new Error(`no resident ${named._id}`);
  const others = resident.applicants.filter((id) => id !== mine);
  const isFull = others.length >= MEMBERSHIP_LIMITS.waitingPerRowMax;
  const gone = isFull ? await makeRoom(transaction, others, at) : undefined;
  const applicants = [...others.filter((id) => id !== gone), mine];
  await transaction.replace('residents', { ...resident, applicants });
  const [first, second] = others;
  const alone = first !== undefined && second === undefined ? await transaction.get('memberships', first) : undefined;
  if (alone?.status === 'pending' && !alone.contested)
    await saveMembership(transaction, { ...alone, contested: true }, alone);
  return others.length > 0 || resident.identityId !== null;
};

/** Takes an application off the roster row it wanted. */
export const leaveContest = async (
  transaction: Transaction,
  application: Claimed & { readonly _id: MembershipId },
): Promise<void> => {
  const resident = await transaction.get('residents', application.residentId);
  if (!resident) return;
  const applicants = resident.applicants.filter((id) => id !== application._id);
  await transaction.replace('residents', { ...resident, applicants });
};

/** The one that waits longest steps back, and reads why where it applied. */
const makeRoom = async (
  transaction: Transaction,
  others: readonly MembershipId[],
  { method, now }: At,
): Promise<MembershipId | undefined> => {
  const before = await longestWaiting(transaction, others);
  const back = before && stepBack(before, now);
  if (!before || !back?.ok) return others[0];
  await saveMembership(transaction, back.value, before);
  const { _id, communityId, buildingId, name, appliedAt, reason } = back.value;
  const happened = {
    ...{ kind: 'membership.steppedBack' as const, subject: _id, communityId, buildingId },
    ...{ actorId: null, actorName: name, from: 'pending', to: 'refused', reason },
  };
  const eventId = `event_${digest('application stepped back', _id, String(appliedAt))}` as EventId;
  await transaction.insert('events', [sideEvent(eventId, happened, method, now)]);
  return _id;
};

/** Whom somebody in charge is about to let take the person over stays, unless all of them are. */
const longestWaiting = async (
  transaction: Transaction,
  others: readonly MembershipId[],
): Promise<MembershipDocument | undefined> => {
  let oldest: MembershipDocument | undefined;
  for (const id of others.slice(0, MEMBERSHIP_LIMITS.waitingPerRowMax)) {
    const one = await transaction.get('memberships', id);
    if (one?.status === 'pending' && !one.takeOver) return one;
    oldest ??= one;
  }
  return oldest;
};
