import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const MEETING_ID_PREFIXES = ['meeting', 'attendance', 'amendment', 'recount'] as const;

/** Of the month-end meeting of one community and month: it follows from both, so that there is never a second one. */
export type MeetingId = Brand<string, 'meeting'>;
/** Of one person at one meeting: it follows from both, so that nobody is there twice. */
export type AttendanceId = Brand<string, 'attendance'>;
/** Of one thing that somebody added to the minutes. */
export type AmendmentId = Brand<string, 'amendment'>;
/** Of the nightly recount of one community: it follows from it, so that there is one. */
export type RecountId = Brand<string, 'recount'>;
