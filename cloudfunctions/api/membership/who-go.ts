import { isInTerm, type Role } from '../../../shared/community/roles.ts';
import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { Documents } from '../../database/collections.ts';
import { holdersOver } from '../../platform/holders.ts';

/** Who goes there: the captains; where there is none, who else lets people in. */
const WHO_GO: readonly (readonly Role[])[] = [['captain'], ['gridOfficer', 'staff', 'admin']];

/** Those who let people into a building and are told of them. */
export const whoGo = async (
  { _id, gridId, communityId }: Documents['buildings'],
  today: Parameters<typeof isInTerm>[1],
): Promise<readonly ResidentId[]> => {
  const holders = await holdersOver([_id, gridId, communityId]);
  const byTurn = WHO_GO.map((roles) =>
    holders.filter((one) => one.roles.some((grant) => roles.includes(grant.role) && isInTerm(grant, today))),
  );
  const [first] = byTurn.filter((found) => found.length > 0);
  return (first ?? []).map((one) => one._id).slice(0, TOLD_MAX);
};
