import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, EventId, ResidentId } from '../../../shared/kernel/ids.ts';
import { startOfBeijingDay } from '../../../shared/kernel/time.ts';
import { hasNews } from '../../../shared/points/night.ts';
import { NIGHT_WATCHERS, STAND_BEHIND_WATCHERS } from '../../../shared/points/watchers.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { whoHolds } from '../need/index.ts';
import type { LedgerNight } from './collections.ts';

/** The event of a night that found what the one before did not; undefined where it found nothing new. Of a night there is one. */
export const tellOfNight = async (
  night: LedgerNight,
  last: LedgerNight | undefined,
): Promise<((now: InstantMs) => EventDocument) | undefined> => {
  const before = last ?? { faultCount: 0, faults: [] };
  if (!hasNews(night, before)) return undefined;
  const told = await watchersOf(night.communityId, startOfBeijingDay(night.date));
  const { _id, communityId } = night;
  return (now) =>
    sideEvent(
      `event_${digest('night', _id)}` as EventId,
      {
        ...{ ...NOBODY, communityId, buildingId: null, subject: _id, kind: 'points.faultFound', told },
        ...{ from: String(before.faultCount), to: String(night.faultCount), reason: null },
      },
      'recheck-ledger',
      now,
    );
};

/** Whoever watches; where nobody does, the staff. */
const watchersOf = async (communityId: CommunityId, at: InstantMs): Promise<readonly ResidentId[]> => {
  const supervisors = await whoHolds(NIGHT_WATCHERS, [communityId], at);
  const all = supervisors.length > 0 ? supervisors : await whoHolds(STAND_BEHIND_WATCHERS, [communityId], at);
  return all.slice(0, TOLD_MAX);
};
