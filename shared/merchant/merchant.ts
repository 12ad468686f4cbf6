import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, HouseholdId, MerchantId, OfficeId } from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import type { Signed } from '../vote/signed.ts';

/** Bounds of what is written of merchants, in UTF-16 units; `atOnce` are shown in one community, the newest first. */
export const MERCHANT_LIMITS = { reasonLengthMin: 2, reasonLengthMax: 100, atOnce: 60 } as const;

/**
 * How a merchant stands. `named`: one of the staff named it, another one of another household has to say yes. `open`: it hands out. `paused`:
 * its vouchers are fetched elsewhere for a while. `ended`: for good; what it is owed is still settled.
 */
export const MERCHANT_STATUSES = ['named', 'open', 'paused', 'ended'] as const;
export type MerchantStatus = (typeof MERCHANT_STATUSES)[number];

/** A shop of the place that hands out goods for points. Its account is the office's: it stands in no row of the roster. */
export type Merchant = {
  readonly _id: MerchantId;
  readonly communityId: CommunityId;
  readonly officeId: OfficeId;
  /** What its office was called when it was named. */
  readonly name: string;
  readonly named: Signed;
  /** The household of whoever named it: nobody of it says the second yes. */
  readonly householdId: HouseholdId;
  readonly agreed: Signed | null;
  readonly status: MerchantStatus;
  /** Who opened, paused or ended it last, and why; null = nobody did since it was agreed. */
  readonly turned: (Signed & { readonly reason: string }) | null;
  /** Beijing months in which it handed something out that was not settled yet, each once. */
  readonly months: readonly LocalMonth[];
};

/** As somebody names it: it hands out nothing yet. */
export const nameMerchant = (facts: Omit<Merchant, 'agreed' | 'status' | 'turned' | 'months'>): Merchant => ({
  ...facts,
  ...{ agreed: null, status: 'named', turned: null, months: [] },
});

/**
 * The second yes: from here on it hands out.
 *
 * @param householdId - where whoever says it lives. @returns in this order: `MERCHANT_NOT_WAITING`, `OTHER_HOUSEHOLD_NEEDED`.
 */
export const agreeToMerchant = <M extends Merchant>(
  merchant: M,
  agreed: Signed,
  householdId: HouseholdId,
): Result<M, 'MERCHANT_NOT_WAITING' | 'OTHER_HOUSEHOLD_NEEDED'> => {
  if (merchant.status !== 'named') return fail('MERCHANT_NOT_WAITING');
  if (agreed.id === merchant.named.id || householdId === merchant.householdId) return fail('OTHER_HOUSEHOLD_NEEDED');
  return ok({ ...merchant, agreed, status: 'open' });
};

/** To which a merchant can be turned. */
export const MERCHANT_TURNS = ['open', 'paused', 'ended'] as const;
export type MerchantTurn = (typeof MERCHANT_TURNS)[number];

/**
 * Pauses it, opens it again, or ends it for good. Nobody opens or pauses what still waits for its second yes; it can be ended.
 *
 * @returns in this order: `MERCHANT_ENDED`, `MERCHANT_NOT_AGREED`.
 */
export const turnMerchant = <M extends Merchant>(
  merchant: M,
  to: MerchantTurn,
  turned: Signed & { readonly reason: string },
): Result<M, 'MERCHANT_ENDED' | 'MERCHANT_NOT_AGREED'> => {
  if (merchant.status === 'ended') return fail('MERCHANT_ENDED');
  if (merchant.status === 'named' && to !== 'ended') return fail('MERCHANT_NOT_AGREED');
  return ok({ ...merchant, status: to, turned });
};

/** Notes that it handed something out in a month; the same where it did before. */
export const withMonth = <M extends Merchant>(merchant: M, month: LocalMonth): M =>
  merchant.months.includes(month) ? merchant : { ...merchant, months: [...merchant.months, month].sort() };

/** Notes that a month is settled. */
export const withoutMonth = <M extends Merchant>(merchant: M, month: LocalMonth): M => ({
  ...merchant,
  months: merchant.months.filter((one) => one !== month),
});
