import { fail, ok } from '../../../shared/kernel/errors.ts';
import { monthsUpTo } from '../../../shared/kernel/calendar.ts';
import { beijingMonth, type LocalMonth } from '../../../shared/kernel/time.ts';
import { REVIEW_KEEPERS } from '../../../shared/review/keepers.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import { monthsOfBuilding } from './months-read.ts';

const MONTHS_IN_YEAR = 12;

export const year: ApiHandlers['review.year'] = async (input, ctx) => {
  const { resident, now } = ctx;
  const buildingId = input.buildingId ?? resident.buildingId;
  const months = monthsUpTo(`${beijingMonth(now).slice(0, 4)}-12` as LocalMonth, MONTHS_IN_YEAR);
  const { buildings, reviews } = await readTogether(resident.communityId, {
    buildings: part('buildings', { _id: buildingId, communityId: resident.communityId }, { limit: 1 }),
    reviews: part('reviews', { buildingId, month: command.in(months) }, { limit: MONTHS_IN_YEAR }),
  });
  const [building] = buildings;
  if (!building) return fail('FLAT_NOT_FOUND');
  return ok({
    buildingId,
    buildingName: building.name,
    months: monthsOfBuilding(reviews, buildingId, months, now),
    isKeeper: ctx.holds(REVIEW_KEEPERS, { communityId: resident.communityId, buildingId }),
  });
};
