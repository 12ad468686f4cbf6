import { NEED_EVENT_KINDS } from './events.ts';

/** The events of needs that residents find in their inbox: all but a post, which concerns nobody in person. `whom-it-concerns.ts` says who. */
export const NEED_INBOX_KINDS = NEED_EVENT_KINDS.filter((kind) => kind !== 'need.posted');
