import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { rateChanges, ratesOfNeed } from '../../../shared/need/after/rates.ts';
import type { Need } from '../../../shared/need/need.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import { countedAs } from '../../../shared/need/queue.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { toldBy } from './told-by.ts';

/**
 * What is told of a need that went to another building with its people: one event in each of the two, so that figures of either are kept from events of
 * its own. Whoever comes to help hears of it.
 */
export const movedEvents = (before: Need, after: Need, now: InstantMs): readonly EventDocument[] => [
  event('need.movedAway', before, now, {
    queue: { left: countedAs(before), joined: [] },
    rates: rateChanges(ratesOfNeed(before), []),
  }),
  event('need.movedHere', after, now, {
    queue: { left: [], joined: countedAs(after) },
    rates: rateChanges([], ratesOfNeed(after)),
    ...toldBy('need.movedHere', after, null),
  }),
];

const event = (
  kind: 'need.movedAway' | 'need.movedHere',
  need: Need,
  now: InstantMs,
  counted: Partial<Pick<EventDocument, 'queue' | 'rates' | 'told' | 'following'>>,
): EventDocument =>
  sideEvent(
    `event_${digest(kind, need._id, String(now))}` as EventId,
    {
      ...{ ...NOBODY, communityId: need.communityId, buildingId: need.buildingId, subject: need._id },
      ...{ kind, from: need.status, to: need.status, reason: null, topic: topicOf(need) },
      ...counted,
    },
    'followMove',
    now,
  );
