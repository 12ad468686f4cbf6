import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { missedUntil } from '../../shared/mutual/missed.ts';
import { sameSet, unless } from './faults.ts';

/** D6: what is kept of help that did not come was told once, and struck by an act; what it is found by follows from itself. */
export const missedFaults = (missed: Documents['missed'], events: readonly Documents['events'][]): string[] => {
  const { _id, needId, residentId, why, struck, mediaIds, endsAt } = missed;
  const of = events.filter(({ subject }) => subject === _id);
  const told = of.filter(({ kind }) => kind === 'mutual.missed');
  const strikes = of.filter(({ kind }) => kind === 'mutual.struck');
  const act = missed.how === 'notCome' ? 'need.takenOff' : 'need.released';
  return [
    ...unless(told.length === 1 && told.every((event) => event.told.includes(residentId)), `${_id} was not told once`),
    ...unless(
      events.some(({ subject, kind, at }) => subject === needId && kind === act && at === missed.at),
      `${_id} follows from no ${act}`,
    ),
    ...unless(strikes.length === (struck === null ? 0 : 1), `${_id} was struck ${String(strikes.length)} times`),
    ...unless(endsAt === missedUntil(missed), `${_id} ends at another moment`),
    ...unless(
      sameSet(
        mediaIds,
        (why?.media ?? []).map(({ mediaId }) => mediaId),
      ),
      `${_id}: mediaIds differ from its media`,
    ),
  ];
};
