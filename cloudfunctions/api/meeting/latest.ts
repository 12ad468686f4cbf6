import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addMonths } from '../../../shared/kernel/calendar.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingDay, beijingMonth, type LocalMonth } from '../../../shared/kernel/time.ts';
import { plannedMeeting, type Meeting } from '../../../shared/meeting/meeting.ts';
import { reviewDays } from '../../../shared/review/calendar.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { meetingIdOf } from './ids.ts';

/** The meeting of a community and month before anybody began it. */
export const meetingOf = (communityId: CommunityId, month: LocalMonth, now: InstantMs): Meeting =>
  plannedMeeting({ _id: meetingIdOf(communityId, month), communityId, month, meetsOn: reviewDays(month).meetsOn }, now);

/** The meeting that people mean: the one of this month once it began or its day has come; before, the last one while its minutes are open. */
export const latestMeeting = async (communityId: CommunityId, now: InstantMs): Promise<Meeting> => {
  const month = beijingMonth(now);
  const planned = meetingOf(communityId, month, now);
  const before = meetingIdOf(communityId, addMonths(month, -1));
  const known = await findDocuments('meetings', { _id: command.in([planned._id, before]) }, { limit: 2 });
  const latest = known.find(({ _id }) => _id === planned._id) ?? planned;
  const last = known.find(({ _id }) => _id === before);
  const isToCome = latest.status === 'planned' && beijingDay(now) < latest.meetsOn;
  return isToCome && last && last.status !== 'final' ? last : latest;
};
