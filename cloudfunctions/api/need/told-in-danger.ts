import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { isInTerm } from '../../../shared/community/roles.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';
import { getDocument } from '../../platform/store.ts';

/** As many as an event is told to. */
const TOLD_MAX = 20;

/** Who hears at once of danger in a resident's building: its captains, the officers of its grid, the staff (M-16). Neither caller nor resident. */
export const toldInDanger = async (
  { resident: caller, now }: ResidentAct,
  home: ResidentDoc,
): Promise<readonly ResidentId[]> => {
  const building = await getDocument('buildings', home.buildingId);
  if (!building) return [];
  const holders = await holdersOver([building._id, building.gridId, home.communityId]);
  const today = beijingDay(now);
  const isInCharge = (role: string): boolean => (NEED_OVERSEERS as readonly string[]).includes(role);
  return holders
    .filter(
      ({ _id, roles }) =>
        _id !== caller._id &&
        _id !== home._id &&
        roles.some((grant) => isInCharge(grant.role) && isInTerm(grant, today)),
    )
    .map(({ _id }) => _id)
    .slice(0, TOLD_MAX);
};
