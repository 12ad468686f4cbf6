import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import type { Need } from '../../../shared/need/need.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import type { Counted } from './need-counted.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';

/** What happened to a need because its moment came. */
type CameDue = {
  readonly need: Need;
  readonly kind: NeedEventKind;
  readonly dueAt: InstantMs;
  readonly told: readonly ResidentId[];
  readonly following?: number;
  readonly counted: Counted;
};

/** The event of what nobody did: the moment came. The same moment of the same need gives the same id. */
export const wokenEvent = (
  before: Need,
  { need, kind, dueAt, told, following, counted }: CameDue,
  now: InstantMs,
): EventDocument =>
  sideEvent(
    `event_${digest('wake', need._id, kind, String(dueAt))}` as EventId,
    {
      ...{ ...NOBODY, communityId: need.communityId, buildingId: need.buildingId, subject: need._id },
      ...{ kind, from: before.status, to: need.status, reason: null, topic: topicOf(need) },
      ...counted,
      told: [...new Set(told)].slice(0, TOLD_MAX + (following ?? 0)),
      ...(following === undefined ? {} : { following }),
    },
    'wake',
    now,
  );
