import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import type { DeedHome } from '../../../shared/earning/deed.ts';
import { findFirst, getDocument } from '../../platform/store.ts';

/** A home by its door. */
export type Door = { readonly buildingId: BuildingId; readonly unit: number; readonly flat: string };
/** A home of the community, with what stands on its door. */
export type HomeNamed = DeedHome & { readonly buildingId: BuildingId; readonly buildingName: string };

/** What stands on a door, with its building. */
export const doorOf = ({ buildingName, unit, flat }: { buildingName: string; unit: number; flat: string }): string =>
  `${buildingName}${String(unit)}单元${flat}`;

/** The household behind a door. @returns `FLAT_NOT_FOUND` where the community has no such building or nobody lives there. */
export const homeNamed = async (
  communityId: CommunityId,
  { buildingId, unit, flat }: Door,
): Promise<Result<HomeNamed, 'FLAT_NOT_FOUND'>> => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== communityId) return fail('FLAT_NOT_FOUND');
  const household = await findFirst('households', { buildingId, unit, flat, leftAt: null });
  if (!household) return fail('FLAT_NOT_FOUND');
  const { name: buildingName } = building;
  const home = { householdId: household._id, door: doorOf({ buildingName, unit, flat }), unit, flat };
  return ok({ ...home, buildingId, buildingName });
};
