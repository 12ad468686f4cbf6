import type { Brand, InstantMs, Points } from '../kernel/brand.ts';
import type { CommunityId, NeedId, ResidentId, TransferId } from '../kernel/ids.ts';
import { claimsOf, type NeedIn } from '../need/need.ts';
import { earnsPoints } from '../need/outcomes.ts';
import type { NeedKind } from '../need/kinds.ts';
import { EARNING_RULES, rewardFor } from './earning-rules.ts';

/** `resident:<id>` or one of the community's own accounts. */
export type AccountId = Brand<string, 'AccountId'>;

/** A resident's account; it never goes below zero (D3). */
export const residentAccount = (id: ResidentId): AccountId => `resident:${id}` as AccountId;
/** The community's fund. It may go below zero: its debt is the sum of points in residents' hands. */
export const fundAccount = (id: CommunityId): AccountId => `fund:${id}` as AccountId;

/**
 * One immutable movement between two accounts. A mistake is put right by a further transfer, never by edit or delete. The code says
 * why points moved; a retired code keeps its meaning.
 */
export type Transfer = Movement & (Reward | { readonly code: 'account-closed' });
/** Points earned by helping. */
type Reward = {
  readonly code: 'need-reward';
  readonly needId: NeedId;
  readonly needKind: NeedKind;
  /** The version of the earning rules that gave the amount. */
  readonly rule: string;
};
type Movement = {
  /** Derived from its source: the same need pays the same helper once, however often it is asked to. */
  readonly _id: TransferId;
  readonly communityId: CommunityId;
  readonly debit: AccountId;
  readonly credit: AccountId;
  /** Greater than zero. */
  readonly amount: Points;
  readonly at: InstantMs;
};

/**
 * What a confirmed need pays: one transfer from the fund to each claimant whose claim earns; none where its kind earns nothing.
 * Ids depend on need and helper alone, so a repeated confirmation cannot mint twice (D3 ii).
 */
export const rewardTransfers = (need: NeedIn<'confirmed'>): readonly (Movement & Reward)[] => {
  const amount = rewardFor(need.kind);
  if (amount === 0 || !earnsPoints(need.outcome)) return [];
  const paid = claimsOf(need).filter(({ unpaid }) => unpaid === undefined);
  return paid.map(({ residentId }) => ({
    _id: `transfer_${need._id}-${residentId}` as TransferId,
    communityId: need.communityId,
    debit: fundAccount(need.communityId),
    credit: residentAccount(residentId),
    amount,
    code: 'need-reward',
    needId: need._id,
    needKind: need.kind,
    rule: EARNING_RULES.version,
    at: need.confirmedAt,
  }));
};

/**
 * What is left when an account ends goes back to the fund: whoever joins as the same person later begins at nothing. None where
 * nothing is left. The id follows from the cause, so repeating it moves nothing.
 */
export const closingTransfer = (
  resident: { readonly _id: ResidentId; readonly communityId: CommunityId; readonly pointsBalance: number },
  cause: string,
  now: InstantMs,
): Transfer | undefined =>
  resident.pointsBalance > 0
    ? {
        _id: `transfer_closed-${cause}` as TransferId,
        communityId: resident.communityId,
        debit: residentAccount(resident._id),
        credit: fundAccount(resident.communityId),
        amount: resident.pointsBalance as Points,
        code: 'account-closed',
        at: now,
      }
    : undefined;

/** An account's balance: what it was credited less what it was debited. Only transfers exist; a stored balance is their projection. */
export const balanceOf = (transfers: readonly Transfer[], account: AccountId): number =>
  transfers.reduce((sum, transfer) => sum + signedAmount(transfer, account), 0);

/** What a transfer does to an account: plus for its credit side, minus for its debit side, 0 for a stranger. */
export const signedAmount = (transfer: Transfer, account: AccountId): number =>
  (transfer.credit === account ? transfer.amount : 0) - (transfer.debit === account ? transfer.amount : 0);
