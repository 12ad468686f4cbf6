import { isInTerm } from '../../../shared/community/roles.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';
import { getDocument } from '../../platform/store.ts';

/** As many as an event is told to. */
const TOLD_MAX = 20;

/** Who hears at once of danger in the caller's building: its captains, the officers of its grid, the staff (M-16). Not the caller. */
export const toldInDanger = async ({ resident, now }: ResidentAct): Promise<readonly ResidentId[]> => {
  const building = await getDocument('buildings', resident.buildingId);
  if (!building) return [];
  const holders = await holdersOver([building._id, building.gridId, resident.communityId]);
  const today = beijingDay(now);
  const isInCharge = (role: string): boolean => (NEED_OVERSEERS as readonly string[]).includes(role);
  return holders
    .filter(
      ({ _id, roles }) =>
        _id !== resident._id && roles.some((grant) => isInCharge(grant.role) && isInTerm(grant, today)),
    )
    .map(({ _id }) => _id)
    .slice(0, TOLD_MAX);
};
