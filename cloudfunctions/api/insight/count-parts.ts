import { countChanges, needChangeOf } from '../../../shared/insight/counts.ts';
import type { CountRow } from '../../../shared/insight/figures.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import type { EventDocument, JobDocument } from '../../platform/collections.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { NeedCountsDocument } from './collections.ts';
import { COUNT_JOB, countsIdOf, pathOfPeriod, rowsOfCounts } from './counts-document.ts';

/** The job runs every minute and leaves the last 35 s alone: what it has not counted is younger than this, unless it failed several times. */
const RECENT_MS = 10 * 60_000;
const RECENT_MAX = 500;
const BUILDINGS_MAX = 1000;

/** Kept counts, and what happened since they were kept: all that figures of this moment are made of. */
export type CountsRead = {
  readonly jobBefore: readonly JobDocument[];
  readonly counts: readonly NeedCountsDocument[];
  readonly jobAfter: readonly JobDocument[];
  readonly recent: readonly EventDocument[];
};

/** Whose figures: one building of a community, or all of them. */
type Of = { readonly communityId: CommunityId; readonly buildingId?: BuildingId };

/** What to read for figures of some months and of what waits now: one document for each building. */
export const countParts = (of: Of, months: readonly LocalMonth[], now: InstantMs) => {
  const { communityId, buildingId } = of;
  const job = part('jobs', { _id: COUNT_JOB }, { limit: 1 });
  const which = buildingId === undefined ? { communityId } : { _id: countsIdOf(buildingId), communityId };
  return {
    jobBefore: job,
    counts: part('needCounts', which, {
      orderBy: [['_id', 'asc']],
      limit: BUILDINGS_MAX,
      fields: ['buildingId', 'queue', pathOfPeriod('now'), ...months.map(pathOfPeriod)],
    }),
    jobAfter: job,
    recent: part('events', { ...of, at: command.gt(now - RECENT_MS) }, { orderBy: [['at', 'asc']], limit: RECENT_MAX }),
  };
};

export type CountsNow = {
  readonly rows: readonly (CountRow & { readonly buildingId: BuildingId })[];
  /** What happened since the counts were kept, none of it in them. */
  readonly uncounted: readonly EventDocument[];
  /** Null where everything is counted; else the instant until which all is. */
  readonly asOf: InstantMs | null;
};

/**
 * The kept counts with what happened since. What cannot be added, because the job has not run for long or too much happened, is left
 * out, and `asOf` says so.
 *
 * @returns undefined if the job moved on while its counts were read: they must be read again.
 */
export const countsNow = (
  { jobBefore, counts, jobAfter, recent }: CountsRead,
  now: InstantMs,
): CountsNow | undefined => {
  const [before, after] = [jobBefore[0], jobAfter[0]];
  if (before?.readUntil !== after?.readUntil || before?.lastEventId !== after?.lastEventId) return undefined;
  const kept = counts.flatMap((document) =>
    rowsOfCounts(document).map((row) => ({ ...row, buildingId: document.buildingId })),
  );
  const { readUntil, lastEventId } = after ?? { readUntil: 0 as InstantMs, lastEventId: '' };
  const isLate = after !== undefined && readUntil < now - RECENT_MS;
  if (isLate || recent.length === RECENT_MAX) return { rows: kept, uncounted: [], asOf: readUntil };
  const isUncounted = ({ at, _id }: EventDocument) => at > readUntil || (at === readUntil && _id > lastEventId);
  const uncounted = recent.filter(isUncounted);
  return { rows: [...kept, ...uncounted.flatMap(rowsOfEvent)], uncounted, asOf: null };
};

/** What one event adds, as rows of counts: figures are sums, so a row more is as good as a larger number. */
const rowsOfEvent = (event: EventDocument): CountsNow['rows'] => {
  const change = needChangeOf(event);
  const { buildingId, rates = [] } = event;
  if (!change || buildingId === null) return [];
  return [
    ...countChanges(change).map(({ period, figure, kind, by }) => ({ buildingId, period, [figure]: { [kind]: by } })),
    ...rates.map(({ month, figure, by }) => ({ buildingId, period: month, rates: { [figure]: by } })),
  ];
};
