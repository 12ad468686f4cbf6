import type { EventDocument } from '../../cloudfunctions/platform/collections.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { rowsOfCounts } from '../../cloudfunctions/api/insight/counts-document.ts';
import { countChanges, NEED_FIGURES, needChangeOf } from '../../shared/insight/counts.ts';
import { ratesOfFollowUp, ratesOfNeed } from '../../shared/need/after/rates.ts';
import { countedAs } from '../../shared/need/queue.ts';
import { isCountedNeed } from '../../shared/need/privacy.ts';
import { beijingMonth } from '../../shared/kernel/time.ts';

/**
 * The kept counts are what counting the needs would give. When a need could first be read is not in the need, but in the
 * event that made it so; the rest is in the needs as they are. To what is kept belongs what the job has not come to yet.
 *
 * @param job how far the job has counted; undefined if it has never run.
 */
export const countFaults = (
  needs: readonly Documents['needs'][],
  events: readonly EventDocument[],
  followUps: readonly Documents['followUps'][],
  kept: readonly Documents['needCounts'][],
  job: Documents['jobs'] | undefined,
): string[] => {
  const publishedAt = new Map(
    events
      // An order of the meeting is assigned from the first.
      .filter(({ kind, to }) => FIRST_READ.includes(kind) && (to === 'open' || to === 'assigned'))
      .map((event) => [event.subject, event]),
  );
  const counted = needs.flatMap((need) => {
    const said = publishedAt.get(need._id);
    const name = (period: string, figure: string, buildingId: string | null = need.buildingId) =>
      `${String(buildingId)} ${period} ${figure} ${need.kind}`;
    const read = [
      // Where it was said, though it may have moved with its people since.
      ...(said === undefined ? [] : [name(beijingMonth(said.at), 'said', said.buildingId)]),
      ...(need.status === 'confirmed' ? [name(beijingMonth(need.confirmedAt), 'confirmed')] : []),
      ...(waits(need) ? [name('now', 'waiting')] : []),
      ...(need.status === 'done' ? [name('now', 'awaitingNod')] : []),
    ];
    return [
      ...(isCountedNeed(need) ? read : []),
      ...countedAs(need).map((count) => `${need.buildingId} queue ${count}`),
    ];
  });
  const rated = [
    ...needs.flatMap((need) => ratesOfNeed(need).map((one) => [need.buildingId, ...one] as const)),
    ...followUps.flatMap((one) => ratesOfFollowUp(one).map((rate) => [one.buildingId, ...rate] as const)),
  ].map(([building, at, figure]) => `${building} ${beijingMonth(at)} rates ${figure}`);
  const sums = new Map<string, number>();
  for (const name of [...counted, ...rated]) sums.set(name, (sums.get(name) ?? 0) + 1);
  const stored = storedSums(events, kept, job);
  return [...new Set([...sums.keys(), ...stored.keys()])]
    .filter((name) => (sums.get(name) ?? 0) !== (stored.get(name) ?? 0))
    .map((name) => `${name}: kept ${String(stored.get(name) ?? 0)}, counted ${String(sums.get(name) ?? 0)}`);
};

/** What can make a need read for the first time. */
const FIRST_READ: readonly string[] = [
  'need.posted',
  'need.postedFor',
  'need.fromReview',
  'need.agreed',
  'need.agreedFor',
  'need.published',
];

/** How one event changes the counts of the queue. */
const queueChangesOf = ({ queue }: EventDocument): readonly (readonly [count: string, by: number])[] => [
  ...(queue?.left ?? []).map((count) => [count, -1] as const),
  ...(queue?.joined ?? []).map((count) => [count, 1] as const),
];

/** What neighbours read, and what they would read had its words not been taken down: the matter waits on. */
const waits = (need: Documents['needs']): boolean =>
  need.wall === 'unfinished' || (need.takenDown !== null && need.isUnfinished);

/** True of what a job has not come to yet. */
export const isUncounted = ({ at, _id }: EventDocument, job: Documents['jobs'] | undefined): boolean =>
  job === undefined || at > job.readUntil || (at === job.readUntil && _id > job.lastEventId);

type Named = readonly (readonly [name: string, by: number])[];

/** The numbers of the documents of counts, by name. */
const keptIn = ({ buildingId, queue, ...counts }: Documents['needCounts']): Named => [
  ...Object.entries(queue).map(([count, by]) => [`${buildingId} queue ${count}`, by] as const),
  ...rowsOfCounts(counts).flatMap(({ period, rates = {}, ...figures }) => [
    ...Object.entries(rates).map(([figure, by]) => [`${buildingId} ${period} rates ${figure}`, by] as const),
    ...NEED_FIGURES.flatMap((figure) =>
      Object.entries(figures[figure] ?? {}).map(
        ([kind, by]) => [`${buildingId} ${period} ${figure} ${kind}`, by] as const,
      ),
    ),
  ]),
];

/** What one event changes in them. */
const changedBy = (event: EventDocument): Named => {
  const change = needChangeOf(event);
  const building = String(event.buildingId);
  return [
    ...(event.rates ?? []).map(({ month, figure, by }) => [`${building} ${month} rates ${figure}`, by] as const),
    ...queueChangesOf(event).map(([count, by]) => [`${building} queue ${count}`, by] as const),
    ...(change ? countChanges(change) : []).map(
      ({ period, figure, kind, by }) => [`${building} ${period} ${figure} ${kind}`, by] as const,
    ),
  ];
};

/** What is kept, with what the job has not come to yet. */
const storedSums = (
  events: readonly EventDocument[],
  kept: readonly Documents['needCounts'][],
  job: Documents['jobs'] | undefined,
): ReadonlyMap<string, number> => {
  const stored = new Map<string, number>();
  for (const [name, by] of [
    ...kept.flatMap(keptIn),
    ...events.filter((one) => isUncounted(one, job)).flatMap(changedBy),
  ])
    stored.set(name, (stored.get(name) ?? 0) + by);
  return stored;
};
