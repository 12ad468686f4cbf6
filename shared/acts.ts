import { APPOINTMENT_ACTS } from './appointment/acts.ts';
import { CAPTURE_ACTS } from './capture/acts.ts';
import { CODE_ACTS } from './code/acts.ts';
import { COMMUNITY_ACTS } from './community/acts.ts';
import { DRAW_ACTS } from './draw/acts.ts';
import { EARNING_ACTS } from './earning/acts.ts';
import { HOUSEHOLD_ACTS } from './household/acts.ts';
import { INBOX_ACTS } from './inbox/acts.ts';
import { MEETING_ACTS } from './meeting/acts.ts';
import { MEMBERSHIP_ACTS } from './membership/acts.ts';
import { MUTUAL_ACTS } from './mutual/acts.ts';
import { NEED_ACTS } from './need/acts.ts';
import { NOTICE_ACTS } from './notice/acts.ts';
import { OFFICE_ACTS } from './office/acts.ts';
import { MERCHANT_ACTS } from './merchant/acts.ts';
import { POINTS_ACTS } from './points/acts.ts';
import { REDEMPTION_ACTS } from './redemption/acts.ts';
import { REVIEW_ACTS } from './review/acts.ts';
import type { ActOnPhone, WaitingCount } from './rpc/act-on-phone.ts';
import { SHOP_ACTS } from './shop/acts.ts';
import { SUBSCRIPTION_ACTS } from './subscription/acts.ts';
import { SUPERVISION_ACTS } from './supervision/acts.ts';
import { VOTE_ACTS } from './vote/acts.ts';

/** What the phone knows of every act; free of schemas, so that the client may import it. A method that is not here changes nothing. */
export const ACTS = {
  ...APPOINTMENT_ACTS,
  ...CAPTURE_ACTS,
  ...CODE_ACTS,
  ...COMMUNITY_ACTS,
  ...DRAW_ACTS,
  ...EARNING_ACTS,
  ...HOUSEHOLD_ACTS,
  ...INBOX_ACTS,
  ...MEETING_ACTS,
  ...MEMBERSHIP_ACTS,
  ...MUTUAL_ACTS,
  ...NEED_ACTS,
  ...NOTICE_ACTS,
  ...OFFICE_ACTS,
  ...MERCHANT_ACTS,
  ...POINTS_ACTS,
  ...REDEMPTION_ACTS,
  ...REVIEW_ACTS,
  ...SHOP_ACTS,
  ...SUBSCRIPTION_ACTS,
  ...SUPERVISION_ACTS,
  ...VOTE_ACTS,
} as const;

/** A method that writes. */
export type ActName = keyof typeof ACTS;
/** An act that may wait for a network. */
export type WaitingMethod = {
  [A in ActName]: (typeof ACTS)[A] extends { readonly mayWait: true } ? A : never;
}[ActName];

const actOf = (method: string): ActOnPhone | undefined =>
  Object.prototype.hasOwnProperty.call(ACTS, method) ? ACTS[method as ActName] : undefined;

/** True if the phone may keep the act until there is a network. */
export const mayWait = (method: string): method is WaitingMethod => actOf(method)?.mayWait === true;

/** The reads that may answer something else once the act happened; none for a method that changes nothing. */
export const staleAfter = (method: string): readonly string[] => actOf(method)?.stale ?? [];
/** What waited for the caller and is done once the act happened; undefined for an act nothing waited for. */
export const doneBy = (method: string): WaitingCount | undefined => actOf(method)?.does;
