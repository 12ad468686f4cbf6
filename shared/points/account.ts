import type { Brand } from '../kernel/brand.ts';
import type { CommunityId, HouseholdId, OfficeId, ResidentId } from '../kernel/ids.ts';

/**
 * Whose points: `resident:<id>`, `card:<household>`, `merchant:<office>`, or one of the community's own two, `fund:<community>` and
 * `shop:<community>`.
 */
export type AccountId = Brand<string, 'AccountId'>;

/** A resident's account; it never goes below zero (D3). */
export const residentAccount = (id: ResidentId): AccountId => `resident:${id}` as AccountId;
/** What a household got as one, such as for an honour of all of them; its card spends it. Never below zero (D3). */
export const cardAccount = (id: HouseholdId): AccountId => `card:${id}` as AccountId;
/** What a merchant took in vouchers and was not settled yet. Never below zero. */
export const merchantAccount = (id: OfficeId): AccountId => `merchant:${id}` as AccountId;
/** The community's fund. It may go below zero: its debt is the sum of points that were ever given. */
export const fundAccount = (id: CommunityId): AccountId => `fund:${id}` as AccountId;
/** The community's shop: what was spent in it, less what it owes its merchants. */
export const shopAccount = (id: CommunityId): AccountId => `shop:${id}` as AccountId;

/**
 * Whether the account keeps a balance, a number and a chain of its own. The fund and the shop keep none: every transfer of the community
 * would write that one document. What they hold is what the others do not.
 */
export const keepsBalance = (account: AccountId): boolean =>
  !account.startsWith('fund:') && !account.startsWith('shop:');

/** An account that keeps a balance, as its last transfer left it. Whole numbers, none below 0. */
export type AccountState = {
  /** What can be spent. */
  readonly balance: number;
  /** What is set aside for redemptions that were not fetched yet; no part of `balance`. */
  readonly reserved: number;
  /** How many transfers it has: the number of the last one. */
  readonly sequence: number;
  /** The chain's end: what its last transfer hashes to (`chain.ts`); '' before the first. */
  readonly head: string;
};

/** An account before its first transfer. */
export const NEW_ACCOUNT: AccountState = { balance: 0, reserved: 0, sequence: 0, head: '' };
