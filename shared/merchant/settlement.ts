import type { InstantMs, Points } from '../kernel/brand.ts';
import { addDays, addMonths } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, MerchantId, OfficeId, SettlementId, TransferId } from '../kernel/ids.ts';
import { sha256 } from '../kernel/sha256.ts';
import { beijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import { merchantAccount, shopAccount } from '../points/account.ts';
import type { MerchantSettled, Movement, Transfer } from '../points/transfer.ts';
import { REDEMPTION_LIMITS } from '../redemption/redemption.ts';
import type { Signed } from '../vote/signed.ts';
import { duesOf, type Dues } from './due.ts';
import type { SettlementStatus } from './statuses.ts';

/** A merchant counted otherwise, and why; what the community says to that, once somebody did. */
export type Difference = {
  /** Points, as the merchant counts them. */
  readonly counted: number;
  readonly reason: string;
  readonly at: InstantMs;
  readonly answer: (Signed & { readonly words: string }) | null;
};

/** How many differences are shown, the latest; the events keep all of them. */
const DIFFERENCES_SHOWN = 6;

/** What a merchant is owed for one Beijing month. Its figures never change; its digest is what both sign. */
export type Settlement = Dues & {
  readonly _id: SettlementId;
  readonly communityId: CommunityId;
  readonly merchantId: MerchantId;
  readonly officeId: OfficeId;
  readonly name: string;
  readonly month: LocalMonth;
  /** SHA-256 over the month and every entry that it is made from, 64 hexadecimal digits. */
  readonly digest: string;
  readonly drawn: Signed;
  readonly status: SettlementStatus;
  readonly differences: readonly Difference[];
  /** When the merchant signed. */
  readonly signedAt: InstantMs | null;
  readonly settled: Signed | null;
};

/** The first Beijing day of the month after. */
export const monthAfter = (month: LocalMonth): LocalDate => `${addMonths(month, 1)}-01` as LocalDate;

/** The first Beijing day on which a month can be drawn up: until then something of it may come back. */
export const drawableOn = (month: LocalMonth): LocalDate =>
  addDays(monthAfter(month), REDEMPTION_LIMITS.returnDays + 1);

/** An entry as the digest names it. */
type Hashed = Transfer & { readonly hash: string };

/**
 * Draws up what a merchant is owed for a month, from the entries of its account in it and the corrections of these.
 *
 * @returns in this order: `MONTH_NOT_OVER` (it can be drawn up from the ninth of the next month on), `NOTHING_DUE`.
 */
export const drawUp = (
  facts: Pick<Settlement, '_id' | 'communityId' | 'merchantId' | 'officeId' | 'name' | 'month'>,
  entries: readonly Hashed[],
  drawn: Signed,
): Result<Settlement, 'MONTH_NOT_OVER' | 'NOTHING_DUE'> => {
  if (beijingDay(drawn.at) < drawableOn(facts.month)) return fail('MONTH_NOT_OVER');
  const dues = duesOf(entries);
  if (dues.vouchers + dues.cameBack.vouchers === 0) return fail('NOTHING_DUE');
  const rows = entries.map(({ _id, amount, hash }) => `${_id} ${String(amount)} ${hash}`);
  const digest = sha256([facts._id, facts.month, String(dues.points), ...rows].join('\n'));
  return ok({
    ...facts,
    ...dues,
    ...{ digest, drawn, status: 'drawn', differences: [], signedAt: null, settled: null },
  });
};

const seen = <S extends Settlement>(
  settlement: S,
  digest: string,
): Result<S, 'SETTLEMENT_CHANGED' | 'SETTLEMENT_SIGNED'> => {
  if (settlement.digest !== digest) return fail('SETTLEMENT_CHANGED');
  return settlement.status === 'settled' ? fail('SETTLEMENT_SIGNED') : ok(settlement);
};

/** The merchant says that it is right. @returns in this order: `SETTLEMENT_CHANGED` (another digest was seen), `SETTLEMENT_SIGNED`. */
export const signSettlement = <S extends Settlement>(
  settlement: S,
  digest: string,
  signedAt: InstantMs,
): Result<S, 'SETTLEMENT_CHANGED' | 'SETTLEMENT_SIGNED'> => {
  const read = seen(settlement, digest);
  if (!read.ok) return read;
  return settlement.status === 'signed' ? fail('SETTLEMENT_SIGNED') : ok({ ...settlement, status: 'signed', signedAt });
};

/** The merchant counted otherwise: the community has to answer. @returns as {@link signSettlement}. */
export const differFrom = <S extends Settlement>(
  settlement: S,
  digest: string,
  said: Pick<Difference, 'counted' | 'reason' | 'at'>,
): Result<S, 'SETTLEMENT_CHANGED' | 'SETTLEMENT_SIGNED'> => {
  const read = seen(settlement, digest);
  if (!read.ok) return read;
  if (settlement.status === 'signed') return fail('SETTLEMENT_SIGNED');
  const differences = [...settlement.differences, { ...said, answer: null }].slice(-DIFFERENCES_SHOWN);
  return ok({ ...settlement, status: 'differs', differences });
};

/** The community says what it found; the merchant signs, or says again what differs. @returns `NO_DIFFERENCE` */
export const answerDifference = <S extends Settlement>(
  settlement: S,
  answer: Signed & { readonly words: string },
): Result<S, 'NO_DIFFERENCE'> => {
  if (settlement.status !== 'differs') return fail('NO_DIFFERENCE');
  const last = settlement.differences.length - 1;
  const differences = settlement.differences.map((one, at) => (at === last ? { ...one, answer } : one));
  return ok({ ...settlement, status: 'drawn', differences });
};

/**
 * The staff sign after the merchant: it is on no account any more.
 *
 * @returns in this order: `SETTLEMENT_CHANGED`, `SETTLEMENT_SIGNED`, `SETTLEMENT_NOT_SIGNED` (the merchant has not).
 */
export const settle = <S extends Settlement>(
  settlement: S,
  digest: string,
  settled: Signed,
): Result<S, 'SETTLEMENT_CHANGED' | 'SETTLEMENT_SIGNED' | 'SETTLEMENT_NOT_SIGNED'> => {
  const read = seen(settlement, digest);
  if (!read.ok) return read;
  return settlement.status === 'signed'
    ? ok({ ...settlement, status: 'settled', settled })
    : fail('SETTLEMENT_NOT_SIGNED');
};

/** Takes what is settled off the merchant's account; none where everything of the month came back. */
export const settledTransfer = (
  { _id, communityId, officeId, month, points }: Settlement,
  at: InstantMs,
): readonly (Movement & MerchantSettled)[] =>
  points === 0
    ? []
    : [
        {
          ...{ _id: `transfer_${_id}` as TransferId, communityId, amount: points as Points, at },
          ...{ debit: merchantAccount(officeId), credit: shopAccount(communityId) },
          ...({ code: 'merchant-settled', phase: 'moved' } as const),
          ...{ settlementId: _id, month },
        },
      ];
