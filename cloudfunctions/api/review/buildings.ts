import { ok } from '../../../shared/kernel/errors.ts';
import { beijingDay, beijingMonth } from '../../../shared/kernel/time.ts';
import { moveStands, MOVES } from '../../../shared/review/moving.ts';
import { REVIEW_STATUSES } from '../../../shared/review/review.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ApiHandlers } from '../handlers.ts';
import { allBuildings, type BuildingInMonth } from './all-buildings.ts';

const PAGE_SIZE = 20;

export const buildings: ApiHandlers['review.buildings'] = async ({ cursor }, { resident, now }) => {
  const month = beijingMonth(now);
  const all = await allBuildings(resident.communityId, month, now);
  const from = all.findIndex(({ buildingId }) => buildingId === cursor) + 1;
  const page = all.slice(from, from + PAGE_SIZE);
  const isMore = all.length > from + PAGE_SIZE;
  return ok({
    month,
    standing: countOf(REVIEW_STATUSES, (status) => all.filter((one) => statusOf(one) === status).length),
    withoutCaptain: all.filter(({ captain }) => !captain).length,
    todo: countOf(
      MOVES,
      (move) => all.filter(({ review }) => review && moveStands(review, move, now) === 'todo').length,
    ),
    items: page.map((one) => shown(one, now)),
    next: isMore ? (page[page.length - 1]?.buildingId ?? null) : null,
  });
};

/** Before the job has planned it, nothing has happened in it. */
const statusOf = ({ review }: BuildingInMonth) => review?.status ?? 'planned';

const countOf = <K extends string>(of: readonly K[], count: (one: K) => number) =>
  Object.fromEntries(of.map((one) => [one, count(one)])) as Record<K, number>;

const shown = (one: BuildingInMonth, now: InstantMs) => {
  const { buildingId, name, review, captain, officer } = one;
  const { asked, spoke, opinions } = review?.tally ?? { asked: 0, spoke: 0, opinions: 0 };
  return {
    ...{ buildingId, buildingName: name, status: statusOf(one), asked, spoke, opinions },
    undecided: review ? undecidedOf(review.tally) : 0,
    ...{ captain: captain?.name ?? null, officer: officer?.name ?? null },
    isReminded: review?.remindedOn === beijingDay(now),
  };
};
