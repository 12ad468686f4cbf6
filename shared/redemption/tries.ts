import type { LocalDate } from '../kernel/time.ts';

/** Digits of a voucher. */
export const VOUCHER_DIGITS = 6;
/** How many wrong ones somebody may type in a Beijing day. */
export const WRONG_DIGITS_MAX = 20;

/** The wrong digits that somebody typed in a day. */
export type Tries = { readonly day: LocalDate; readonly count: number; readonly last: string };

const countOf = (tries: Tries | null, day: LocalDate): number => (tries?.day === day ? tries.count : 0);

/** True once no further digits are looked at until tomorrow, right ones neither. */
export const isTriedOut = (tries: Tries | null, day: LocalDate): boolean => countOf(tries, day) >= WRONG_DIGITS_MAX;

/** One wrong try more; the same where it is the last one sent again, which tells nobody anything new. */
export const withWrong = (tries: Tries | null, digits: string, day: LocalDate): Tries =>
  tries?.day === day && tries.last === digits ? tries : { day, count: countOf(tries, day) + 1, last: digits };
