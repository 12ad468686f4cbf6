import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { isOpen, type Redemption } from '../../../shared/redemption/redemption.ts';
import { digest } from '../../platform/digest.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Whoever said that they carry it is told that it was fetched, let go of or called back meanwhile: they would walk for nothing. */
export const tellCarrier = async (
  transaction: Transaction,
  before: Redemption,
  after: Redemption,
  now: InstantMs,
): Promise<void> => {
  const isOver = isOpen(before) && !isOpen(after);
  if (!isOver || ('fetchedBy' in after && after.fetchedBy === 'door')) return;
  await tellDropped(transaction, before, { after }, now);
};

/** Whoever said that they carry it is told that nobody waits for it. @param cause - of an act that says so, its event: it can be said again. */
export const tellDropped = async (
  transaction: Transaction,
  before: Redemption,
  { after, cause }: { readonly after: Redemption; readonly cause?: EventId },
  now: InstantMs,
): Promise<void> => {
  const carrier = isOpen(before) ? before.bringing?.carrier : null;
  if (!carrier) return;
  const { _id, communityId, buildingId } = after;
  const happened = {
    ...({ ...NOBODY, communityId, buildingId, subject: _id, kind: 'redemption.bringDropped' } as const),
    ...{ from: before.status, to: after.status, reason: null, told: [carrier.id] },
  };
  const eventId = `event_${digest('redemption.bringDropped', _id, ...(cause ? [cause] : []))}` as EventId;
  await transaction.insert('events', [sideEvent(eventId, happened, 'redemption.bring', now)]);
};
