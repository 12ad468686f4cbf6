import type { AppointmentEventKind } from '../../../shared/appointment/events.ts';
import type { Handover } from '../../../shared/appointment/handover.ts';
import type { Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';

/** What every act on a handing over answers. */
export const handoverMoved = ({ _id, status }: Handover) => ({ handoverId: _id, status });

/** The event of one step: told to both, and to whoever proposed it, but not to who did it. */
export const handoverHappened = (
  { resident }: ResidentAct,
  handover: Handover,
  kind: AppointmentEventKind,
  change: Pick<Happened, 'from'> & Partial<Pick<Happened, 'reason' | 'isReasonPublic'>>,
): Happened => ({
  ...{ subject: handover._id, kind, communityId: handover.communityId, buildingId: handover.buildingId },
  ...{ actorId: resident._id, actorName: resident.name, to: handover.status, reason: null },
  told: [...new Set([handover.successorId, handover.holderId, handover.proposedBy])].filter(
    (id) => id !== resident._id,
  ),
  ...change,
});
