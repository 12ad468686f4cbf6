import { closingOf } from '../assignment/deadlines.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { addDays } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDay } from '../kernel/time.ts';
import { MEETING_LIMITS } from './limits.ts';
import { meetingInto, type Meeting, type MeetingIn } from './meeting.ts';

/**
 * The chair has read the draft: whoever was there may add to it for {@link MEETING_LIMITS.daysToAmend} days.
 *
 * @returns `NO_DRAFT`: it has not ended, or the draft was read before.
 */
export const approveDraft = (meeting: Meeting, now: InstantMs): Result<MeetingIn<'amending'>, 'NO_DRAFT'> => {
  if (meeting.status !== 'drafted') return fail('NO_DRAFT');
  const { begunAt, endedAt } = meeting;
  const amendUntil = closingOf(addDays(beijingDay(now), MEETING_LIMITS.daysToAmend));
  return ok(meetingInto(meeting, { status: 'amending', begunAt, endedAt, amendUntil }, now));
};

/** True while whoever was there may add to the minutes. */
export const takesAmendments = (meeting: Meeting, now: InstantMs): boolean =>
  meeting.status === 'amending' && now < meeting.amendUntil;

/** What the calendar does of itself: the minutes are final once nobody may add to them. Undefined = nothing now. */
export const wakeMeeting = (meeting: Meeting, now: InstantMs): MeetingIn<'final'> | undefined => {
  if (meeting.status !== 'amending' || now < meeting.amendUntil) return undefined;
  const { begunAt, endedAt, amendUntil } = meeting;
  return meetingInto(meeting, { status: 'final', begunAt, endedAt, amendUntil }, now);
};
