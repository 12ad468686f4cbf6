/** What can have happened to a notice, in the past tense. */
export const NOTICE_EVENT_KINDS = [
  'notice.published',
  'notice.recordingAdded',
  'notice.recordingRemoved',
  'notice.withdrawn',
] as const;
/** What one event of a notice says happened. */
export type NoticeEventKind = (typeof NOTICE_EVENT_KINDS)[number];
