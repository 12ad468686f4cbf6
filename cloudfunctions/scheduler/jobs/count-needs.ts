import type { EventDocument } from '../../platform/collections.ts';
import type { Documents } from '../../database/collections.ts';
import { countChanges, needChangeOf } from '../../../shared/insight/counts.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { COUNT_JOB, countsIdOf, freshCounts, pathOfPeriod } from '../../api/insight/index.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { followEvents, type Step } from '../follow-events.ts';
import type { Job } from '../run-jobs.ts';

/** Three operations each at most, of the hundred that a transaction may have. */
const DOCUMENTS_PER_STEP = 30;

/** Keeps the counts of buildings from the events of their needs, each event once. */
export const countNeeds: Job = {
  name: COUNT_JOB,
  run: (turn) => followEvents(COUNT_JOB, turn, 0 as InstantMs, (events) => stepOf(events, turn.now)),
};

/** What one document gains, by the paths of its numbers. */
type Gain = { readonly fresh: Documents['needCounts']; readonly by: Record<string, number> };

const stepOf = (events: readonly EventDocument[], now: InstantMs): Step => {
  const gains = new Map<string, Gain>();
  let taken = 0;
  for (const event of events) {
    if (gains.size === DOCUMENTS_PER_STEP) break;
    count(gains, event, now);
    taken += 1;
  }
  return { taken, did: taken, write: (transaction) => writeGains(transaction, gains) };
};

const count = (gains: Map<string, Gain>, event: EventDocument, now: InstantMs): void => {
  const { communityId, buildingId } = event;
  if (communityId === null || buildingId === null) return;
  const id = countsIdOf(buildingId);
  for (const [path, by] of pathsOf(event)) {
    const gain = gains.get(id) ?? { fresh: freshCounts({ communityId, buildingId }, now), by: {} };
    gain.by[path] = (gain.by[path] ?? 0) + by;
    gains.set(id, gain);
  }
};

/** Which numbers of its building an event changes, and by how much. */
const pathsOf = (event: EventDocument): readonly (readonly [path: string, by: number])[] => {
  const change = needChangeOf(event);
  const { left = [], joined = [] } = event.queue ?? {};
  return [
    ...(change ? countChanges(change) : []).map(
      ({ period, figure, kind, by }) => [`${pathOfPeriod(period)}.${figure}.${kind}`, by] as const,
    ),
    ...left.map((one) => [`queue.${one}`, -1] as const),
    ...joined.map((one) => [`queue.${one}`, 1] as const),
    ...(event.rates ?? []).map(({ month, figure, by }) => [`${pathOfPeriod(month)}.rates.${figure}`, by] as const),
  ];
};

const writeGains = async (transaction: Transaction, gains: ReadonlyMap<string, Gain>): Promise<void> => {
  for (const { fresh, by } of gains.values()) await transaction.count('needCounts', fresh, by);
};
