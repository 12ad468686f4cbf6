import type { InstantMs } from '../kernel/brand.ts';
import { beijingDay, beijingMonth, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import type { EarningRule } from '../points/earning-rules.ts';
import type { Transfer } from '../points/transfer.ts';

/** What an account earned on the day and in the month of its last reward. Kept beside its balance, and counted from the same transfers. */
export type Earned = {
  readonly day: LocalDate;
  readonly onDay: number;
  readonly month: LocalMonth;
  readonly inMonth: number;
};

/** The codes of transfers that earn: what they move counts towards the bounds of a day and a month. */
export const EARNING_CODES = ['need-reward', 'deed-reward', 'meeting-reward', 'hours-reward'] as const;
export type EarningCode = (typeof EARNING_CODES)[number];
/** A transfer that earns. */
export type Earning = Extract<Transfer, { readonly code: EarningCode }>;
/** True for a transfer that earns. */
export const isEarning = (transfer: Transfer): transfer is Earning =>
  (EARNING_CODES as readonly Transfer['code'][]).includes(transfer.code);

/** What was earned on the day and in the month of an instant. */
export const earnedAt = (
  earned: Earned | undefined,
  at: InstantMs,
): { readonly onDay: number; readonly inMonth: number } => ({
  onDay: earned?.day === beijingDay(at) ? earned.onDay : 0,
  inMonth: earned?.month === beijingMonth(at) ? earned.inMonth : 0,
});

/** How much more somebody can earn at an instant by the version in force; 0 where a bound is reached. */
export const roomAt = (earned: Earned | undefined, { dayMax, monthMax }: EarningRule, at: InstantMs): number => {
  const { onDay, inMonth } = earnedAt(earned, at);
  return Math.max(0, Math.min(dayMax - onDay, monthMax - inMonth));
};

/** What was earned, with one reward more. */
export const withEarned = (earned: Earned | undefined, { amount, at }: Pick<Earning, 'amount' | 'at'>): Earned => {
  const { onDay, inMonth } = earnedAt(earned, at);
  return { day: beijingDay(at), onDay: onDay + amount, month: beijingMonth(at), inMonth: inMonth + amount };
};
