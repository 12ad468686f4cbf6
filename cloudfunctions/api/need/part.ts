import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import type { Need } from '../../../shared/need/need.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import type { Documents } from '../../database/collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { payingIn } from './pay-helpers.ts';
import { needCounted } from './need-counted.ts';
import { needIn, saveNeed } from './record.ts';
import { toldBy } from './told-by.ts';
import { sideEvent } from '../../platform/side-event.ts';

/** What is left of a need without somebody, and what that says happened; undefined where they have no part in it. */
export type PartingFrom = (
  need: Need,
  residentId: ResidentId,
  now: InstantMs,
) => { readonly need: Need; readonly kind: NeedEventKind | null } | undefined;

/**
 * Takes somebody whose account ended out of one need, with the event that says what became of it, once: a need they are out of
 * is left alone, and so is everything once the departure is over, since then the same person may have joined anew.
 */
export const partFrom = async (
  departure: Documents['departures'],
  needId: NeedId,
  parting: PartingFrom,
): Promise<void> => {
  const pay = await payingIn(departure.communityId);
  return withTransaction(async (transaction, now) => {
    const nothing = { commit: false, value: undefined };
    const current = await transaction.get('departures', departure._id);
    if (!current || current.status === 'left' || current.at !== departure.at) return nothing;
    const before = await needIn(transaction, needId);
    const parted = before && parting(before, departure.residentId, now);
    if (!parted) return nothing;
    const { need, kind } = parted;
    if (kind === 'need.confirmed' && need.status === 'confirmed') await pay(transaction, need);
    await saveNeed(transaction, before, need);
    if (kind) await transaction.insert('events', [partingEvent(departure, before, need, kind, now)]);
    return { commit: true, value: undefined };
  });
};

const partingEvent = (
  { _id, at, residentId, actorId, actorName, method, reason }: Documents['departures'],
  before: Need,
  need: Need,
  kind: NeedEventKind,
  now: EventDocument['at'],
): EventDocument =>
  sideEvent(
    `event_${digest('departure', _id, String(at), need._id, kind, before.status, String(before.updatedAt))}` as EventId,
    {
      ...{ communityId: need.communityId, buildingId: need.buildingId, subject: need._id, kind, reason },
      ...{ actorId, actorName, onBehalfOf: actorId === residentId ? null : residentId },
      ...{ from: before.status, to: need.status, topic: topicOf(need) },
      ...needCounted(before, need),
      ...toldBy(kind, need, residentId),
    },
    method,
    now,
  );
