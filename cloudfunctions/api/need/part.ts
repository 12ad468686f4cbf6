import type { EventId, NeedId } from '../../../shared/kernel/ids.ts';
import { EVENT_OF_ACTION } from '../../../shared/need/events.ts';
import type { Need, NeedAction } from '../../../shared/need/need.ts';
import { toldOf } from '../../../shared/need/whom-it-concerns.ts';
import { partFromNeed } from '../../../shared/need/parting.ts';
import type { Documents } from '../../database/collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { payHelpers } from './pay-helpers.ts';
import { needIn, saveNeed } from './record.ts';

/**
 * Takes somebody whose account ended out of one need, with the event that says what became of it, once: a need they are out of
 * is left alone, and so is everything once the departure is over, since then the same person may have joined anew.
 */
export const partFrom = (departure: Documents['departures'], needId: NeedId): Promise<void> =>
  withTransaction(async (transaction, now) => {
    const nothing = { commit: false, value: undefined };
    const current = await transaction.get('departures', departure._id);
    if (!current || current.status === 'left' || current.at !== departure.at) return nothing;
    const before = await needIn(transaction, needId);
    const parted = before && partFromNeed(before, departure.residentId, now);
    if (!parted) return nothing;
    const { need, action } = parted;
    if (action === 'confirm' && need.status === 'confirmed') await payHelpers(transaction, need);
    await saveNeed(transaction, before, need);
    if (action) await transaction.insert('events', [partingEvent(departure, before, need, action, now)]);
    return { commit: true, value: undefined };
  });

const partingEvent = (
  { _id, at, residentId, actorId, actorName, method, reason }: Documents['departures'],
  before: Need,
  need: Need,
  action: NeedAction,
  now: EventDocument['at'],
): EventDocument => ({
  _id: `event_${digest('departure', _id, String(at), need._id, action, before.status, String(before.updatedAt))}` as EventId,
  schema: 1,
  createdAt: now,
  communityId: need.communityId,
  buildingId: need.buildingId,
  subject: need._id,
  kind: EVENT_OF_ACTION[action],
  actorId,
  actorName,
  onBehalfOf: actorId === residentId ? null : residentId,
  at: now,
  from: before.status,
  to: need.status,
  reason,
  isReasonPublic: true,
  topic: need.kind,
  told: toldOf(EVENT_OF_ACTION[action], need, residentId),
  method,
  fingerprint: null,
  reply: null,
});
