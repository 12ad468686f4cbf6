import { APPOINTMENT_EVENT_KINDS } from './events.ts';

/** Whoever gets or gives up a post is told of every step. */
export const APPOINTMENT_INBOX_KINDS = APPOINTMENT_EVENT_KINDS;
