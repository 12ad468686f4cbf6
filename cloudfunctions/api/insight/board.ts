import type { DirectoryDoc } from '../../../shared/community/documents.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { OFFICE } from '../../../shared/community/founder.ts';
import { figuresOf, MONTHS_SHOWN } from '../../../shared/insight/figures.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { byPlaceName } from '../../../shared/kernel/place-name.ts';
import { monthsUpTo } from '../../../shared/kernel/calendar.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { part } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { countParts, type CountsNow } from './count-parts.ts';
import { readCounts } from './read-counts.ts';

export const board: ApiHandlers['insight.board'] = async (_input, { resident, now }) => {
  const { communityId, communityName } = resident;
  const months = monthsUpTo(beijingMonth(now), MONTHS_SHOWN);
  const tree = part('directories', { _id: directoryIdOf(communityId) }, { limit: 1 });
  const { rows, asOf, found } = await readCounts(
    communityId,
    { ...countParts({ communityId }, months, now), tree },
    now,
  );
  const buildings = namesOf(found.tree[0], rows).map(([buildingId, name]) => {
    const figures = figuresOf(
      rows.filter((row) => row.buildingId === buildingId),
      months,
    );
    const cells = figures.months.map(({ said, confirmed }) => ({ said, confirmed }));
    return { buildingId, buildingName: name, waiting: figures.waiting, rates: figures.rates, months: cells };
  });
  return ok({ communityName, asOf, ...figuresOf(rows, months), buildings });
};

/** Every building, in the order in which people count them; the founder's office, which is on no roster, once something happened there. */
const namesOf = (tree: DirectoryDoc | undefined, rows: CountsNow['rows']) => {
  const roster = (tree?.grids ?? []).flatMap(({ buildings }) => buildings);
  const names = new Map<string, string>(roster.map(({ buildingId, name }) => [buildingId, name]));
  for (const { buildingId } of rows) if (!names.has(buildingId)) names.set(buildingId, OFFICE);
  return [...names].sort(([, a], [, b]) => byPlaceName({ name: a }, { name: b }));
};
