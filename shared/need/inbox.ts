import { NEED_EVENT_KINDS } from './events.ts';

/** The events of needs that residents find in their inbox; `whom-it-concerns.ts` says who. A post is told to those in charge, in danger alone. */
export const NEED_INBOX_KINDS = NEED_EVENT_KINDS;
