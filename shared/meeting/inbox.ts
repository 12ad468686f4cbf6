/** What somebody is told of the month-end meeting: what became of what they said. */
export const MEETING_INBOX_KINDS = [
  'meeting.assigned',
  'meeting.answered',
  'meeting.referred',
  'meeting.deferred',
  'meeting.refused',
  'meeting.reopened',
] as const;
