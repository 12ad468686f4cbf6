import type { EventKind } from '../../../shared/event-kinds.ts';
import type { Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';

/** The event of somebody's own place in the association. */
export const mutualHappened = (
  { resident }: ResidentAct,
  kind: EventKind,
  from: string | null,
  to: string,
): Happened => ({
  ...{ subject: resident._id, kind, communityId: resident.communityId, buildingId: resident.buildingId },
  ...{ actorId: resident._id, actorName: resident.name, from, to, reason: null },
});
