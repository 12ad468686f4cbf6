import { figuresOf, MONTHS_SHOWN } from '../../../shared/insight/figures.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { monthsUpTo } from '../../../shared/kernel/calendar.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import type { ApiHandlers } from '../handlers.ts';
import { countsOfBuilding } from './read-counts.ts';

export const building: ApiHandlers['insight.building'] = async (input, { resident, now }) => {
  const buildingId = input.buildingId ?? resident.buildingId;
  const months = monthsUpTo(beijingMonth(now), MONTHS_SHOWN);
  const rows = await countsOfBuilding(resident.communityId, buildingId, [...months, 'now']);
  // The founder's office is on no roster, so it is counted from its first need on.
  const own = buildingId === resident.buildingId ? resident.buildingName : undefined;
  const buildingName = rows[0]?.buildingName ?? own;
  if (buildingName === undefined) return fail('FLAT_NOT_FOUND');
  return ok({ buildingId, buildingName, ...figuresOf(rows, months) });
};
