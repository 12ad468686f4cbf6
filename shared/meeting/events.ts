/** What can have happened in a month-end meeting, in the past tense. */
export const MEETING_EVENT_KINDS = [
  'meeting.begun',
  'meeting.attended',
  'meeting.presentMarked',
  'meeting.turnedTo',
  'meeting.assigned',
  'meeting.answered',
  'meeting.referred',
  'meeting.deferred',
  'meeting.refused',
  'meeting.merged',
  'meeting.split',
  'meeting.reopened',
  'meeting.appealed',
  'meeting.appealUpheld',
  'meeting.appealDismissed',
  'meeting.sumWrong',
  'meeting.ended',
  'meeting.draftApproved',
  'meeting.amended',
  'meeting.nothingToAdd',
  'meeting.final',
  'meeting.topicSet',
] as const;
/** What one event of a meeting says happened. */
export type MeetingEventKind = (typeof MEETING_EVENT_KINDS)[number];
