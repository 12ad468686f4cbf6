import { figuresOf, MONTHS_SHOWN } from '../../../shared/insight/figures.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { byPlaceName } from '../../../shared/kernel/place-name.ts';
import { monthsUpTo } from '../../../shared/kernel/calendar.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import type { NeedCountsDocument } from './collections.ts';
import type { ApiHandlers } from '../handlers.ts';
import { countsSince } from './read-counts.ts';

export const board: ApiHandlers['insight.board'] = async (_input, { resident, now }) => {
  const months = monthsUpTo(beijingMonth(now), MONTHS_SHOWN);
  const rows = await countsSince(resident.communityId, months[0] ?? beijingMonth(now));
  const buildings = byBuilding(rows).map(({ buildingId, name, rows: own }) => {
    const figures = figuresOf(own, months);
    const cells = figures.months.map(({ said, confirmed }) => ({ said, confirmed }));
    return { buildingId, buildingName: name, waiting: figures.waiting, months: cells };
  });
  return ok({ communityName: resident.communityName, ...figuresOf(rows, months), buildings });
};

const byBuilding = (rows: readonly NeedCountsDocument[]) => {
  const buildings = new Map<string, { buildingId: string; name: string; rows: NeedCountsDocument[] }>();
  for (const row of rows) {
    const { buildingId, buildingName: name } = row;
    const building = buildings.get(buildingId) ?? { buildingId, name, rows: [] };
    building.rows.push(row);
    buildings.set(buildingId, building);
  }
  return [...buildings.values()].sort(byPlaceName);
};
