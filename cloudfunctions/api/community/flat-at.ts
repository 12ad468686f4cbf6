import { flatWords } from '../../../shared/community/check-together.ts';
import type { NamedHome } from '../../../shared/community/moved-home.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import { findFirst } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';

type Asked = { readonly buildingId: BuildingId; readonly unit: number; readonly flat: string };

/**
 * A flat of a unit that the tree has, in which nobody lives. Ask after the roster was taken: nobody else moves in before the transaction commits.
 *
 * @returns in this order: `FLAT_NOT_FOUND`, `FLAT_TAKEN`.
 */
export const freeFlatAt = async (
  transaction: Transaction,
  communityId: CommunityId,
  { buildingId, unit, flat }: Asked,
): Promise<Result<NamedHome, 'FLAT_NOT_FOUND' | 'FLAT_TAKEN'>> => {
  const building = await transaction.get('buildings', buildingId);
  const directory = await transaction.get('directories', directoryIdOf(communityId));
  const inTree = directory?.grids.flatMap(({ buildings }) => buildings).find((one) => one.buildingId === buildingId);
  if (building?.communityId !== communityId || !inTree?.units.includes(unit)) return fail('FLAT_NOT_FOUND');
  if (await findFirst('households', { buildingId, unit, flat, leftAt: null })) return fail('FLAT_TAKEN');
  const { gridId, gridName, name } = building;
  return ok({ home: { gridId, buildingId, unit, flat }, buildingName: name, gridName });
};

/** Where it is, in words. */
export const nameOfHome = ({ home, buildingName }: NamedHome): string => flatWords({ ...home, building: buildingName });
