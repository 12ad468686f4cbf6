import type { InstantMs, Points } from '../kernel/brand.ts';
import type { CommunityId, NeedId, ResidentId, TransferId } from '../kernel/ids.ts';
import { claimsOf, type NeedIn } from '../need/need.ts';
import { earnsPoints } from '../need/outcomes.ts';
import { fundAccount, residentAccount, type AccountId } from './account.ts';
import { rewardFor, type EarningRule } from './earning-rules.ts';
import { reservedAmount, signedAmount, type Closing, type Movement, type Reward, type Transfer } from './transfer.ts';

/** The transfer that pays one helper of one need. */
export const rewardIdOf = (needId: NeedId, residentId: ResidentId): TransferId =>
  `transfer_${needId}-${residentId}` as TransferId;

/**
 * What a confirmed need pays by the version of its day: one transfer from the fund to each claimant whose claim earns; none where its kind earns nothing.
 * Ids depend on need and helper alone, so a repeated confirmation cannot mint twice (D3 ii).
 */
export const rewardTransfers = (need: NeedIn<'confirmed'>, rule: EarningRule): readonly (Movement & Reward)[] => {
  const amount = rewardFor(rule, need.kind);
  if (amount === 0 || !earnsPoints(need.outcome)) return [];
  const paid = claimsOf(need).filter(({ unpaid }) => unpaid === undefined);
  return paid.map(({ residentId }) => ({
    _id: rewardIdOf(need._id, residentId),
    communityId: need.communityId,
    debit: fundAccount(need.communityId),
    credit: residentAccount(residentId),
    amount,
    code: 'need-reward',
    phase: 'moved',
    needId: need._id,
    needKind: need.kind,
    rule: rule.version,
    at: need.confirmedAt,
  }));
};

/**
 * What is left when an account ends goes back to the fund: whoever joins as the same person later begins at nothing. None where
 * nothing is left. The id follows from the cause, so repeating it moves nothing.
 */
export const closingTransfer = (
  account: { readonly _id: AccountId; readonly communityId: CommunityId; readonly balance: number },
  cause: string,
  now: InstantMs,
): (Movement & Closing) | undefined =>
  account.balance > 0
    ? {
        _id: `transfer_closed-${cause}` as TransferId,
        communityId: account.communityId,
        debit: account._id,
        credit: fundAccount(account.communityId),
        amount: account.balance as Points,
        code: 'account-closed',
        phase: 'moved',
        at: now,
      }
    : undefined;

/** What an account can spend: the sum of what its transfers did to it. Only transfers exist; a stored balance is their projection. */
export const balanceOf = (transfers: readonly Transfer[], account: AccountId): number =>
  transfers.reduce((sum, transfer) => sum + signedAmount(transfer, account), 0);

/** What an account holds, whether it can be spent or is set aside. Over all accounts it is zero after every transfer (D3). */
export const heldBy = (transfers: readonly Transfer[], account: AccountId): number =>
  transfers.reduce((sum, one) => sum + signedAmount(one, account) + reservedAmount(one, account), 0);
