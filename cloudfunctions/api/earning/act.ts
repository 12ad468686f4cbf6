import type { EarningEventKind } from '../../../shared/earning/events.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import type { Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';

/** Who signs, and when. */
export const signedBy = ({ resident }: ResidentAct, at: InstantMs) => ({
  ...{ id: resident._id, name: resident.name, at },
});

type Of = { readonly _id: string; readonly communityId: CommunityId; readonly buildingId?: BuildingId };
/** The event of something that earns, by somebody. */
export const earningHappened = (
  { resident }: ResidentAct,
  { _id: subject, communityId, buildingId }: Of,
  kind: EarningEventKind,
  change: Pick<Happened, 'from' | 'to'> & Partial<Happened>,
): Happened => ({
  ...{ kind, communityId, buildingId: buildingId ?? null, subject, reason: null },
  ...change,
  ...{ actorId: resident._id, actorName: resident.name },
});
