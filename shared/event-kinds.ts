import { NEED_EVENT_KINDS } from './need/events.ts';
import { NOTICE_EVENT_KINDS } from './notice/notice.ts';

/**
 * Everything that can have happened, in the past tense: the `kind` of an event (D6). One kind may happen to things of two features:
 * `refused` to a need and to an application. Kinds are added and never taken away, for events are kept.
 */
export const EVENT_KINDS = [
  ...NEED_EVENT_KINDS,
  ...NOTICE_EVENT_KINDS,
  'applied',
  'applicationWithdrawn',
  'approved',
  'accountEnded',
  'phoneSet',
  'phoneRemoved',
  'consentGiven',
  'consentRefused',
  'subscribed',
  'codeMade',
  'rosterChecked',
  'rosterBegun',
  'rosterApplied',
  'moved',
  'left',
] as const;
/** What one event says happened. */
export type EventKind = (typeof EVENT_KINDS)[number];
