import { APPOINTMENT_EVENT_KINDS } from './appointment/events.ts';
import { CAPTURE_EVENT_KINDS } from './capture/events.ts';
import { CODE_EVENT_KINDS } from './code/events.ts';
import { COMMUNITY_EVENT_KINDS } from './community/events.ts';
import { DRAW_EVENT_KINDS } from './draw/events.ts';
import { EARNING_EVENT_KINDS } from './earning/events.ts';
import { HOUSEHOLD_EVENT_KINDS } from './household/events.ts';
import { MEETING_EVENT_KINDS } from './meeting/events.ts';
import { MEMBERSHIP_EVENT_KINDS } from './membership/events.ts';
import { MUTUAL_EVENT_KINDS } from './mutual/events.ts';
import { NEED_EVENT_KINDS } from './need/events.ts';
import { NOTICE_EVENT_KINDS } from './notice/events.ts';
import { OFFICE_EVENT_KINDS } from './office/events.ts';
import { POINTS_EVENT_KINDS } from './points/events.ts';
import { MERCHANT_EVENT_KINDS } from './merchant/events.ts';
import { REDEMPTION_EVENT_KINDS } from './redemption/events.ts';
import { REVIEW_EVENT_KINDS } from './review/events.ts';
import { SHOP_EVENT_KINDS } from './shop/events.ts';
import { SUBSCRIPTION_EVENT_KINDS } from './subscription/events.ts';
import { SUPERVISION_EVENT_KINDS } from './supervision/events.ts';
import { VOTE_EVENT_KINDS } from './vote/events.ts';

/**
 * Everything that can have happened, in the past tense: the `kind` of an event (D6). Each begins with the feature it happened in, so
 * that a need and an application can both be refused. Kinds are added and never taken away, for events are kept.
 */
export const EVENT_KINDS = [
  ...NEED_EVENT_KINDS,
  ...NOTICE_EVENT_KINDS,
  ...MEMBERSHIP_EVENT_KINDS,
  ...COMMUNITY_EVENT_KINDS,
  ...SUBSCRIPTION_EVENT_KINDS,
  ...CODE_EVENT_KINDS,
  ...OFFICE_EVENT_KINDS,
  ...CAPTURE_EVENT_KINDS,
  ...HOUSEHOLD_EVENT_KINDS,
  ...MUTUAL_EVENT_KINDS,
  ...REVIEW_EVENT_KINDS,
  ...APPOINTMENT_EVENT_KINDS,
  ...MEETING_EVENT_KINDS,
  ...VOTE_EVENT_KINDS,
  ...DRAW_EVENT_KINDS,
  ...MERCHANT_EVENT_KINDS,
  ...REDEMPTION_EVENT_KINDS,
  ...SHOP_EVENT_KINDS,
  ...EARNING_EVENT_KINDS,
  ...POINTS_EVENT_KINDS,
  ...SUPERVISION_EVENT_KINDS,
] as const;
/** What one event says happened. */
export type EventKind = (typeof EVENT_KINDS)[number];
