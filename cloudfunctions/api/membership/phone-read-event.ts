import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Need } from '../../../shared/need/need.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import type { EventDocument } from '../../platform/collections.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { partyOf, residentIdOf } from '../../platform/party-of.ts';
import { sideEvent } from '../../platform/side-event.ts';

/** That somebody read a number about a need, told to its owner. The same reader, owner and need give the same id; the number is not in it. */
export const phoneReadEvent = (need: Need, ownerId: ResidentId, ctx: MemberCtx, now: InstantMs): EventDocument =>
  sideEvent(
    `event_${digest('phone read', need._id, partyOf(ctx).id, ownerId)}` as EventId,
    {
      ...{ communityId: need.communityId, buildingId: need.buildingId, subject: need._id, kind: 'need.phoneRead' },
      ...{ topic: topicOf(need), told: [ownerId], actorId: residentIdOf(ctx), actorName: partyOf(ctx).name },
      ...{ from: need.status, to: need.status, reason: null },
    },
    'membership.call',
    now,
  );
