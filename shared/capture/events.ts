/** What can have happened to a picture or a sound, in the past tense. */
export const CAPTURE_EVENT_KINDS = ['capture.judged', 'capture.refused'] as const;
/**
 * What one event of a picture or a sound says happened. `judged`: the staff decided whether it may be shown. `refused`: its author is
 * told that what they sent with something is not shown; the subject is that something.
 */
export type CaptureEventKind = (typeof CAPTURE_EVENT_KINDS)[number];
