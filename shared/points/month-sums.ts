import { beijingMonth, type LocalMonth } from '../kernel/time.ts';
import { isEarning } from '../earning/bounds.ts';
import type { AccountId } from './account.ts';
import { signedAmount, type Transfer } from './transfer.ts';

/**
 * What the transfers of one Beijing month did to what an account can spend: it changed by `earned - spent + returned + other`. Whole numbers;
 * all but `other` are 0 or more.
 */
export type MonthSums = {
  readonly month: LocalMonth;
  /** By what was done: needs, deeds, hours, meetings, by hand. */
  readonly earned: number;
  /** What was ordered in the month, also where it was not fetched yet. */
  readonly spent: number;
  /** What was ordered, in this month or before, and came back as it was not fetched. */
  readonly returned: number;
  /** Corrections, what was taken away by a decision, what somebody left behind; signed. */
  readonly other: number;
};

/** So many months are kept beside an account: its document grows no further. */
const MONTHS_KEPT = 12;

/** The sums of an account with one transfer more, the newest month first. An account that ended begins anew: what was before is nobody's to read. */
export const withMonthSums = (
  months: readonly MonthSums[],
  transfer: Transfer,
  account: AccountId,
): readonly MonthSums[] => {
  if (transfer.code === 'account-closed') return [];
  const month = beijingMonth(transfer.at);
  const before = months.find((one) => one.month === month) ?? { month, earned: 0, spent: 0, returned: 0, other: 0 };
  const sums = { ...before, ...changed(before, transfer, signedAmount(transfer, account)) };
  return [sums, ...months.filter((one) => one.month !== month)]
    .sort((a, b) => (a.month < b.month ? 1 : -1))
    .slice(0, MONTHS_KEPT);
};

const changed = (before: MonthSums, transfer: Transfer, by: number): Partial<MonthSums> => {
  if (isEarning(transfer)) return { earned: before.earned + by };
  if (transfer.code !== 'redemption') return { other: before.other + by };
  if (transfer.phase === 'reserved') return { spent: before.spent - by };
  return transfer.phase === 'voided' ? { returned: before.returned + by } : { other: before.other + by };
};
