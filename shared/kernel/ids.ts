import { APPOINTMENT_ID_PREFIXES } from '../appointment/ids.ts';
import { CAPTURE_ID_PREFIXES } from '../capture/ids.ts';
import { CODE_ID_PREFIXES } from '../code/ids.ts';
import { COMMUNITY_ID_PREFIXES } from '../community/ids.ts';
import { DRAW_ID_PREFIXES } from '../draw/ids.ts';
import { EARNING_ID_PREFIXES } from '../earning/ids.ts';
import { HOUSEHOLD_ID_PREFIXES } from '../household/ids.ts';
import { MERCHANT_ID_PREFIXES } from '../merchant/ids.ts';
import { MEETING_ID_PREFIXES } from '../meeting/ids.ts';
import { MEMBERSHIP_ID_PREFIXES } from '../membership/ids.ts';
import { MUTUAL_ID_PREFIXES } from '../mutual/ids.ts';
import { NEED_ID_PREFIXES } from '../need/ids.ts';
import { NOTICE_ID_PREFIXES } from '../notice/ids.ts';
import { OFFICE_ID_PREFIXES } from '../office/ids.ts';
import { POINTS_ID_PREFIXES } from '../points/ids.ts';
import { REDEMPTION_ID_PREFIXES } from '../redemption/ids.ts';
import { REVIEW_ID_PREFIXES } from '../review/ids.ts';
import { SHOP_ID_PREFIXES } from '../shop/ids.ts';
import { SUBSCRIPTION_ID_PREFIXES } from '../subscription/ids.ts';
import { SUPERVISION_ID_PREFIXES } from '../supervision/ids.ts';
import { VOTE_ID_PREFIXES } from '../vote/ids.ts';
import type { Brand } from './brand.ts';

export type * from '../appointment/ids.ts';
export type * from '../capture/ids.ts';
export type * from '../code/ids.ts';
export type * from '../community/ids.ts';
export type * from '../draw/ids.ts';
export type * from '../earning/ids.ts';
export type * from '../household/ids.ts';
export type * from '../meeting/ids.ts';
export type * from '../membership/ids.ts';
export type * from '../mutual/ids.ts';
export type * from '../need/ids.ts';
export type * from '../notice/ids.ts';
export type * from '../office/ids.ts';
export type * from '../points/ids.ts';
export type * from '../merchant/ids.ts';
export type * from '../redemption/ids.ts';
export type * from '../review/ids.ts';
export type * from '../shop/ids.ts';
export type * from '../subscription/ids.ts';
export type * from '../supervision/ids.ts';
export type * from '../vote/ids.ts';

/** Every kind of document id, by the prefix it carries in the database, in logs and on the wire. A feature declares its own in its `ids.ts`. */
export const ID_PREFIXES = [
  'event',
  ...APPOINTMENT_ID_PREFIXES,
  ...CAPTURE_ID_PREFIXES,
  ...CODE_ID_PREFIXES,
  ...COMMUNITY_ID_PREFIXES,
  ...DRAW_ID_PREFIXES,
  ...EARNING_ID_PREFIXES,
  ...HOUSEHOLD_ID_PREFIXES,
  ...MEETING_ID_PREFIXES,
  ...MEMBERSHIP_ID_PREFIXES,
  ...MUTUAL_ID_PREFIXES,
  ...NEED_ID_PREFIXES,
  ...NOTICE_ID_PREFIXES,
  ...OFFICE_ID_PREFIXES,
  ...POINTS_ID_PREFIXES,
  ...MERCHANT_ID_PREFIXES,
  ...REDEMPTION_ID_PREFIXES,
  ...REVIEW_ID_PREFIXES,
  ...SHOP_ID_PREFIXES,
  ...SUBSCRIPTION_ID_PREFIXES,
  ...SUPERVISION_ID_PREFIXES,
  ...VOTE_ID_PREFIXES,
] as const;
/** One of them. */
export type IdPrefix = (typeof ID_PREFIXES)[number];

/** Derived from who asked and their request id: the same request can append only one event. */
export type EventId = Brand<string, 'event'>;
/** Minted by the phone and stored before the first send, so that a retry carries the same id. 8-64 characters of `[0-9A-Za-z-]`. */
export type RequestId = Brand<string, 'RequestId'>;

/** After the prefix: 1-64 of lower-case letters, digits, `_` and `-`, beginning with a letter or digit. */
export const ID_TAIL = '[0-9a-z][0-9a-z_-]{0,63}';
/** The form of a {@link RequestId}. */
export const REQUEST_ID = /^[0-9A-Za-z-]{8,64}$/;
