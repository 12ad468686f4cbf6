import type { LocalDate } from '../kernel/time.ts';

/** Bounds of what is said of a shop's hours. */
export const SHOP_HOURS_LIMITS = {
  placeLengthMin: 2,
  placeLengthMax: 20,
  closedDaysMax: 20,
  redemptionDaysMax: 10,
} as const;

/** When and where the shop is open. */
export type ShopHours = {
  /** Such as `2号楼一楼`. */
  readonly place: string;
  /** The weekdays on which it opens, 1 = Monday to 7 = Sunday, each once, at least one. */
  readonly days: readonly number[];
  /** Minutes after midnight in Beijing: from 0, below `closesAt`. */
  readonly opensAt: number;
  /** The first minute at which it is shut, at most 1,440. */
  readonly closesAt: number;
  /** Days on which it stays shut although the weekday says otherwise. */
  readonly closedOn: readonly LocalDate[];
  /** The days of each month on which things are given (兑换日), 1-28; null = on every day on which it is open. */
  readonly redemption: readonly number[] | null;
};
