import type { BuildingId, CommunityId, GridId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { byPlaceName } from '../../../shared/kernel/place-name.ts';
import { beijingDay, type LocalMonth } from '../../../shared/kernel/time.ts';
import { asOf } from '../../../shared/review/planned.ts';
import type { Review } from '../../../shared/review/review.ts';
import { officersOf, officersPart } from '../../platform/officers.ts';
import { part, readTogether } from '../../platform/read-together.ts';

/** More buildings than any community has. */
const BUILDINGS_MAX = 500;
/** What the calendar, the moves and the sums need; never who goes on with whom. */
const FIELDS = [
  ...['buildingId', 'month', 'status', 'tally', 'remindedOn'],
  ...['opensAt', 'closesAt', 'meetsOn', 'closedAt', 'isEarly', 'handedOverAt'],
];

type Officer = { readonly residentId: ResidentId; readonly name: string };
/** A building with its review of a month, and who keeps it. */
export type BuildingInMonth = {
  readonly buildingId: BuildingId;
  readonly name: string;
  readonly gridId: GridId;
  /** As the calendar has it now; undefined before the job has planned it. */
  readonly review: Review | undefined;
  readonly captain: Officer | undefined;
  /** The officer of its grid. */
  readonly officer: Officer | undefined;
};

/** All buildings of a community in the order in which people count them: three lists in one round trip. */
export const allBuildings = async (
  communityId: CommunityId,
  month: LocalMonth,
  now: InstantMs,
): Promise<readonly BuildingInMonth[]> => {
  const { tree, reviews, residents } = await readTogether(communityId, {
    tree: part('directories', { _id: directoryIdOf(communityId) }, { limit: 1 }),
    reviews: part('reviews', { communityId, month }, { limit: BUILDINGS_MAX, fields: FIELDS }),
    residents: officersPart(communityId, ['captain', 'gridOfficer']),
  });
  const known = new Map(reviews.map((review) => [review.buildingId, review]));
  const today = beijingDay(now);
  const [captains, officers] = (['captain', 'gridOfficer'] as const).map((role) => officersOf(residents, role, today));
  return (tree[0]?.grids ?? [])
    .flatMap(({ gridId, buildings }) => buildings.map((building) => ({ ...building, gridId })))
    .sort(byPlaceName)
    .map(({ buildingId, name, gridId }) => {
      const review = known.get(buildingId);
      return {
        ...{ buildingId, name, gridId, review: review && asOf(review, now) },
        ...{ captain: captains?.get(buildingId), officer: officers?.get(gridId) },
      };
    });
};
