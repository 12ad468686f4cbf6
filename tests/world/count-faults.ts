import type { EventDocument } from '../../cloudfunctions/platform/collections.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { NEED_FIGURES } from '../../shared/insight/counts.ts';
import { beijingMonth } from '../../shared/kernel/time.ts';

/**
 * The kept counts are what counting the needs would give. When a need could first be read is not in the need, but in the
 * event that made it so; the rest is in the needs as they are.
 */
export const countFaults = (
  needs: readonly Documents['needs'][],
  events: readonly EventDocument[],
  kept: readonly Documents['needCounts'][],
): string[] => {
  const publishedAt = new Map(
    events
      .filter(({ kind, to }) => (kind === 'need.posted' || kind === 'need.published') && to === 'open')
      .map((event) => [event.subject, event.at]),
  );
  const counted = needs.flatMap((need) => {
    const said = publishedAt.get(need._id);
    const name = (period: string, figure: string) => `${need.buildingId} ${period} ${figure} ${need.kind}`;
    return [
      ...(said === undefined ? [] : [name(beijingMonth(said), 'said')]),
      ...(need.status === 'confirmed' ? [name(beijingMonth(need.confirmedAt), 'confirmed')] : []),
      ...(need.wall === 'unfinished' ? [name('now', 'waiting')] : []),
      ...(need.status === 'done' ? [name('now', 'awaitingNod')] : []),
    ];
  });
  const sums = new Map<string, number>();
  for (const name of counted) sums.set(name, (sums.get(name) ?? 0) + 1);
  const stored = new Map<string, number>(
    kept.flatMap((document) =>
      NEED_FIGURES.flatMap((figure) =>
        Object.entries(document[figure] ?? {}).map(
          ([kind, count]) => [`${document.buildingId} ${document.period} ${figure} ${kind}`, count] as const,
        ),
      ),
    ),
  );
  return [...new Set([...sums.keys(), ...stored.keys()])]
    .filter((name) => (sums.get(name) ?? 0) !== (stored.get(name) ?? 0))
    .map((name) => `${name}: kept ${String(stored.get(name) ?? 0)}, counted ${String(sums.get(name) ?? 0)}`);
};
