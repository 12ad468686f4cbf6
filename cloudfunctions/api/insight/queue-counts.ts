import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { QUEUE_COUNTS, QUEUE_STAGES, type QueueChange, type QueueCount } from '../../../shared/need/queue.ts';
import type { NeedCountsDocument } from './collections.ts';
import { countParts, type CountsNow } from './count-parts.ts';

/** What to read for the counts of the queue of a community. */
export const queueCountParts = (communityId: CommunityId, now: InstantMs) =>
  countParts({ communityId }, [beijingMonth(now)], now);

/**
 * The counts of the queue over some buildings, with what happened since they were kept. The stages add up to `all`.
 *
 * @param isIn which buildings.
 */
export const queueCountsOf = (
  counts: readonly Pick<NeedCountsDocument, 'buildingId' | 'queue'>[],
  { uncounted, asOf }: CountsNow,
  isIn: (buildingId: BuildingId) => boolean,
) => {
  const sums = new Map<QueueCount, number>(QUEUE_COUNTS.map((count) => [count, 0]));
  const kept = counts.filter(({ buildingId }) => isIn(buildingId)).flatMap(({ queue }) => Object.entries(queue));
  const since = uncounted
    .filter(({ buildingId }) => buildingId !== null && isIn(buildingId))
    .flatMap(({ queue }) => changesOf(queue));
  for (const [count, by] of [...(kept as Change[]), ...since]) sums.set(count, (sums.get(count) ?? 0) + by);
  const of = (count: QueueCount): number => sums.get(count) ?? 0;
  return {
    all: QUEUE_STAGES.reduce((all, stage) => all + of(stage), 0),
    ...{ nobody: of('nobody'), part: of('part'), doing: of('doing'), nod: of('nod') },
    overdue: of('overdue'),
    asOf,
  };
};

type Change = readonly [count: QueueCount, by: number];

const changesOf = ({ left, joined }: QueueChange = { left: [], joined: [] }): readonly Change[] => [
  ...left.map((count) => [count, -1] as const),
  ...joined.map((count) => [count, 1] as const),
];
