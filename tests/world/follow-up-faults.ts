import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { DAY_PARTS } from '../../shared/need/after/day-parts.ts';
import { FOLLOW_UP_LIMITS, followUpFrom, type FollowUp } from '../../shared/need/after/follow-up.ts';
import { FORMER_NEIGHBOUR } from '../../shared/community/former-neighbour.ts';
import { sameSet, unless } from './faults.ts';

/** Which closure a follow-up is of. */
const nameOf = ({ needId, closedAt }: Pick<FollowUp, 'needId' | 'closedAt'>): string => `${needId} ${String(closedAt)}`;

/** Exactly one follow-up for each closure where somebody did something, with its tries in different parts of the day. */
export const followUpFaults = (
  needs: readonly Documents['needs'][],
  followUps: readonly Documents['followUps'][],
): string[] => {
  const wanted = needs.flatMap((need) => followUpFrom(null, need) ?? []).map(nameOf);
  // Whoever asked may have left since: then the need no longer says that there was somebody to ask.
  const known = followUps.filter(({ requesterId }) => requesterId !== FORMER_NEIGHBOUR.residentId).map(nameOf);
  return [
    ...unless(new Set(known).size === known.length, `a closure is asked about twice: ${known.join()}`),
    ...unless(sameSet(wanted, known), `follow-ups ${known.join()} of the closures ${wanted.join()}`),
    ...followUps.flatMap(({ _id, tries, status }) => [
      ...unless(
        new Set(tries.map(({ part }) => part)).size === tries.length,
        `${_id}: two tries in one part of the day`,
      ),
      ...unless(
        tries.every(({ part }) => DAY_PARTS.includes(part)),
        `${_id}: a try at night`,
      ),
      ...unless(
        (status !== 'notFound' || tries.length === FOLLOW_UP_LIMITS.triesMax) &&
          (status !== 'waiting' || tries.length < FOLLOW_UP_LIMITS.triesMax),
        `${_id}: ${status} after ${String(tries.length)} tries`,
      ),
    ]),
  ];
};
