/**
 * What can have happened to a picture or a sound, in the past tense. `judged`: the staff decided whether it may be shown. `refused`: its
 * author is told that what they sent with something is not shown; the subject is that something.
 */
export const CAPTURE_EVENT_KINDS = ['capture.judged', 'capture.refused'] as const;
