import { fail, ok } from '../../../shared/kernel/errors.ts';
import { communityOf } from '../../platform/party-of.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** More flats than a unit has. */
const FLATS_PER_UNIT_MAX = 400;

export const flats: ApiHandlers['membership.flats'] = async ({ buildingId, unit }, ctx) => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== communityOf(ctx)) return fail('FLAT_NOT_FOUND');
  const households = await findDocuments(
    'households',
    { buildingId, unit, leftAt: null },
    { limit: FLATS_PER_UNIT_MAX },
  );
  if (households.length === 0) return fail('FLAT_NOT_FOUND');
  const numbers = households.map((household) => household.flat);
  return ok({ flats: numbers.sort((a, b) => Number(a) - Number(b) || a.localeCompare(b)) });
};
