/** What somebody is told of the month-end meeting: what became of what they said, and the chair, that somebody does not accept it. */
export const MEETING_INBOX_KINDS = [
  'meeting.assigned',
  'meeting.answered',
  'meeting.referred',
  'meeting.deferred',
  'meeting.refused',
  'meeting.reopened',
  'meeting.sumWrong',
  'meeting.appealed',
  'meeting.appealUpheld',
  'meeting.appealDismissed',
] as const;
