import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';

/** The event of what somebody had who died. */
export const estateHappened = (
  { resident }: ResidentAct,
  subject: ResidentId,
  change: Pick<Happened, 'kind' | 'from' | 'to'>,
): Happened => ({
  ...{ ...change, subject, reason: null, communityId: resident.communityId, buildingId: null },
  ...{ actorId: resident._id, actorName: resident.name },
});
