import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { EventId } from '../../../../shared/kernel/ids.ts';
import { isTakeOverDue } from '../../../../shared/membership/taking-over.ts';
import { PARTS } from '../../../database/parts.ts';
import { digest } from '../../../platform/digest.ts';
import { NOBODY, sideEvent } from '../../../platform/side-event.ts';
import { withTransaction, type Transaction } from '../../../platform/transaction.ts';
import type { MembershipDocument } from '../collections.ts';
import { removeParts } from '../departure/remove.ts';
import { saveMembership } from '../record.ts';
import { carryOutTakeOver } from './carry-out.ts';

/** What goes by an account alone, and with it: the consents and the messages that the old phone asked for. */
const OF_ACCOUNT = PARTS.filter(({ by, leaving }) => by === 'identity' && leaving.how === 'remove');

/**
 * What is due of one account: the person goes over to it where the old one has had its time and said nothing; of an old one what went by the
 * account is removed. Safe to repeat, and to be cut off: it is due until it is done.
 */
export const carryOnTakeOver = async (due: MembershipDocument): Promise<void> => {
  if (due.status === 'removed') await removeParts(OF_ACCOUNT, { ...due, membershipId: due._id, at: due.removal.at });
  await withTransaction<null>(async (transaction, now) => {
    const before = await transaction.get('memberships', due._id);
    if (before?.dueAt !== due.dueAt) return { commit: false, value: null };
    if (before.status === 'pending') return { commit: await goOver(transaction, before, now), value: null };
    // Saved without the instant at which it would be looked at again.
    await transaction.replace('memberships', { ...before, dueAt: null });
    return { commit: true, value: null };
  });
};

/** True where something was written: a take over against an account that the person has not any more is forgotten, and the application waits on. */
const goOver = async (
  transaction: Transaction,
  before: Extract<MembershipDocument, { status: 'pending' }>,
  now: InstantMs,
): Promise<boolean> => {
  if (!before.takeOver || !isTakeOverDue(before, now)) return false;
  const { _id, takeOver } = before;
  const done = await carryOutTakeOver(transaction, before, NOBODY, now);
  if (!done.ok) {
    await saveMembership(transaction, { ...before, takeOver: null }, before);
    return true;
  }
  const eventId = `event_${digest('taken over', _id, String(takeOver.at))}` as EventId;
  await transaction.insert('events', [sideEvent(eventId, done.value, 'wake', now)]);
  return true;
};
