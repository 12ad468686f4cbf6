import { figuresOf, MONTHS_SHOWN } from '../../../shared/insight/figures.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { monthsUpTo } from '../../../shared/kernel/calendar.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { part } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { countParts } from './count-parts.ts';
import { readCounts } from './read-counts.ts';

export const building: ApiHandlers['insight.building'] = async (input, { resident, now }) => {
  const { communityId } = resident;
  const buildingId = input.buildingId ?? resident.buildingId;
  const months = monthsUpTo(beijingMonth(now), MONTHS_SHOWN);
  const counts = countParts({ communityId, buildingId }, months, now);
  const own = part('buildings', { _id: buildingId, communityId }, { limit: 1 });
  const { rows, asOf, found } = await readCounts(communityId, { ...counts, own }, now);
  // The founder's office is on no roster.
  const home = buildingId === resident.buildingId ? resident.buildingName : undefined;
  const buildingName = found.own[0]?.name ?? home;
  if (buildingName === undefined) return fail('FLAT_NOT_FOUND');
  return ok({ buildingId, buildingName, asOf, ...figuresOf(rows, months) });
};
