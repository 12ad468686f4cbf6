import type { InstantMs, Points } from '../kernel/brand.ts';
import type {
  CommunityId,
  DeductionId,
  DeedId,
  GoodsId,
  HoursId,
  MeetingId,
  NeedId,
  RedemptionId,
  SettlementId,
  TransferId,
} from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import type { DeedKind } from '../earning/deed-kinds.ts';
import type { NeedKind } from '../need/kinds.ts';
import type { GoodsPicture } from '../shop/pictures.ts';
import { keepsBalance, type AccountId } from './account.ts';

/**
 * What a transfer does. `moved`: the amount goes from one side to the other at once. `reserved`: it is set aside on the debit side and goes
 * nowhere yet. `posted`: what was reserved goes over. `voided`: what was reserved can be spent again.
 */
export type Phase = 'moved' | 'reserved' | 'posted' | 'voided';

/**
 * Every movement between two accounts. Exactly one side keeps a balance ({@link keepsBalance}), the other is the fund or the shop: points
 * that go from one who keeps a balance to another go through the shop, in two transfers of one transaction. So every transfer has one
 * number and stands in one chain.
 */
export type Movement = {
  /** Derived from its source: one source moves points once, however often it is asked to (D3 ii). */
  readonly _id: TransferId;
  readonly communityId: CommunityId;
  readonly debit: AccountId;
  readonly credit: AccountId;
  /** Greater than zero. */
  readonly amount: Points;
  readonly phase: Phase;
  readonly at: InstantMs;
};

/** Points earned by helping. */
export type Reward = {
  readonly code: 'need-reward';
  readonly phase: 'moved';
  readonly needId: NeedId;
  readonly needKind: NeedKind;
  /** The version of the earning rules that gave the amount. */
  readonly rule: string;
};
/** Points earned by a deed that was checked, or that somebody gave points for by hand. */
export type DeedReward = {
  readonly code: 'deed-reward';
  readonly phase: 'moved';
  readonly deedId: DeedId;
  readonly deedKind: DeedKind;
  readonly rule: string;
};
/** Points earned by being at a month-end meeting. */
export type MeetingReward = {
  readonly code: 'meeting-reward';
  readonly phase: 'moved';
  readonly meetingId: MeetingId;
  readonly rule: string;
};
/** Points earned by the confirmed hours of one day. */
export type HoursReward = {
  readonly code: 'hours-reward';
  readonly phase: 'moved';
  readonly hoursId: HoursId;
  /** Whole hours that were counted. */
  readonly hours: number;
  readonly rule: string;
};
/** Points taken away by a decision that could be appealed against. */
export type Deducted = {
  readonly code: 'deducted';
  readonly phase: 'moved';
  readonly deductionId: DeductionId;
  /** Why, as its owner reads it. */
  readonly what: string;
};
/** What was left when an account ended. */
export type Closing = { readonly code: 'account-closed'; readonly phase: 'moved' };
/** What a redemption costs, from the promise to its end. `posted` and `voided` name what was reserved. */
export type Spending = {
  readonly code: 'redemption';
  readonly redemptionId: string;
  /** What for, in the words of the shop: 大米 1 袋. */
  readonly what: string;
} & ({ readonly phase: 'reserved' } | { readonly phase: 'posted' | 'voided'; readonly reserveId: TransferId });
/** What somebody had who died, on its way to the card of their household. */
export type Inheritance = {
  readonly code: 'estate';
  readonly phase: 'moved';
  /** Whose it was. */
  readonly what: string;
};
/** What a merchant is owed for what it handed out; the points came into the shop in a transfer of the same transaction. */
export type MerchantDue = {
  readonly code: 'merchant-due';
  readonly phase: 'moved';
  readonly redemptionId: RedemptionId;
  readonly goodsId: GoodsId;
  /** What it was, in the words and with the picture of the shop then. */
  readonly goodsName: string;
  readonly unit: string;
  readonly picture: GoodsPicture;
  readonly quantity: number;
};
/** What merchant and staff signed for a month, off the merchant's account. */
export type MerchantSettled = {
  readonly code: 'merchant-settled';
  readonly phase: 'moved';
  readonly settlementId: SettlementId;
  readonly month: LocalMonth;
};
/** Puts a transfer right, in full: the same two sides the other way round. */
export type Correction = {
  readonly code: 'correction';
  readonly phase: 'moved';
  readonly corrects: TransferId;
  /** Why, as its owner reads it. */
  readonly what: string;
};

/**
 * One immutable movement between two accounts. A mistake is put right by a further transfer, never by edit or delete. The code says
 * why points moved; a retired code keeps its meaning.
 */
export type Transfer = Movement &
  (
    | Reward
    | DeedReward
    | MeetingReward
    | HoursReward
    | Deducted
    | Closing
    | Spending
    | Inheritance
    | MerchantDue
    | MerchantSettled
    | Correction
  );

/** The side that keeps a balance. @throws if both do, or neither: no such transfer is ever made. */
export const ownerOf = ({ _id, debit, credit }: Movement): AccountId => {
  if (keepsBalance(debit) === keepsBalance(credit)) throw new Error(`${_id} has not exactly one side with a balance`);
  return keepsBalance(debit) ? debit : credit;
};

/** What a transfer does to what an account can spend: plus for its credit side, minus for its debit side, 0 for a stranger. */
export const signedAmount = ({ debit, credit, amount, phase }: Movement, account: AccountId): number => {
  if (phase === 'moved') return (credit === account ? amount : 0) - (debit === account ? amount : 0);
  if (phase === 'posted') return credit === account ? amount : 0;
  if (debit !== account) return 0;
  return phase === 'voided' ? amount : 0 - amount;
};

/** What a transfer does to what an account has set aside. */
export const reservedAmount = ({ debit, amount, phase }: Movement, account: AccountId): number => {
  if (debit !== account || phase === 'moved') return 0;
  return phase === 'reserved' ? amount : 0 - amount;
};
