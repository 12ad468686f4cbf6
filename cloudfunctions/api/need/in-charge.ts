import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { isInTerm, type Role } from '../../../shared/community/roles.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId, GridId, ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import { holdersOver } from '../../platform/holders.ts';
import { getDocument } from '../../platform/store.ts';

type Node = BuildingId | GridId | CommunityId;
type Place = { readonly communityId: CommunityId; readonly buildingId: BuildingId };

/** Who holds one of the roles over one of these nodes at a moment. */
export const whoHolds = async (
  roles: readonly Role[],
  nodes: readonly Node[],
  now: InstantMs,
): Promise<readonly ResidentId[]> => {
  const today = beijingDay(now);
  const holds = ({ roles: grants }: ResidentDoc): boolean =>
    grants.some(
      (grant) => roles.includes(grant.role) && nodes.some((node) => node === grant.scopeId) && isInTerm(grant, today),
    );
  return (await holdersOver(nodes)).filter(holds).map(({ _id }) => _id);
};

/** Who is in charge of a building at a moment: its captains, the officers of its grid, the staff (M-16); at most 20, without some. */
export const whoIsInCharge = async (
  { communityId, buildingId }: Place,
  now: InstantMs,
  without: readonly ResidentId[],
): Promise<readonly ResidentId[]> => {
  const building = await getDocument('buildings', buildingId);
  if (!building) return [];
  const all = await whoHolds(NEED_OVERSEERS, [building._id, building.gridId, communityId], now);
  return all.filter((id) => !without.includes(id)).slice(0, TOLD_MAX);
};
