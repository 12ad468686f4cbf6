import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { monthsUpTo } from '../../../shared/kernel/calendar.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { byPlaceName } from '../../../shared/kernel/place-name.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { monthTogether } from '../../../shared/review/months.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import { monthsOfBuilding } from './months-read.ts';

const MONTHS_SHOWN = 6;
/** Six months of more buildings than any community has. */
const REVIEWS_MAX = 1000;
/** What the calendar and the sums need; never who goes on with whom. */
const FIELDS = [
  ...['buildingId', 'month', 'status', 'tally'],
  ...['opensAt', 'closesAt', 'meetsOn', 'closedAt', 'isEarly', 'handedOverAt'],
];

export const board: ApiHandlers['review.board'] = async (_input, { resident, now }) => {
  const { communityId, communityName } = resident;
  const months = monthsUpTo(beijingMonth(now), MONTHS_SHOWN);
  const { tree, reviews } = await readTogether(communityId, {
    tree: part('directories', { _id: directoryIdOf(communityId) }, { limit: 1 }),
    reviews: part(
      'reviews',
      { communityId, month: command.in(months) },
      { orderBy: [['month', 'desc']], limit: REVIEWS_MAX, fields: FIELDS },
    ),
  });
  const buildings = (tree[0]?.grids ?? [])
    .flatMap((grid) => grid.buildings)
    .sort(byPlaceName)
    .map(({ buildingId, name }) => ({
      buildingId,
      buildingName: name,
      months: monthsOfBuilding(reviews, buildingId, months, now),
    }));
  const together = months.map((month, at) => ({
    month,
    ...monthTogether(buildings.flatMap((building) => building.months[at] ?? [])),
  }));
  return ok({ communityName, months: together, buildings });
};
