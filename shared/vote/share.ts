/**
 * A part of a whole as an exact fraction in integers, for half a household is none. "以上" includes the number and "超过" does not (民法典 §1259).
 */
export type Share = {
  readonly of: number;
  readonly outOf: number;
  /** True = more than the fraction (过半数), false = at least (三分之二以上). */
  readonly isMore: boolean;
};

/** More than half. */
export const MORE_THAN_HALF = { of: 1, outOf: 2, isMore: true } as const satisfies Share;
/** Two thirds or more. */
export const TWO_THIRDS = { of: 2, outOf: 3, isMore: false } as const satisfies Share;
/** Three quarters or more. */
export const THREE_QUARTERS = { of: 3, outOf: 4, isMore: false } as const satisfies Share;

/**
 * The least number that is enough.
 *
 * @param whole - 0 or more. @returns at least 1: of nobody, nobody is never enough. Never over `whole` + 1.
 */
export const neededOf = ({ of, outOf, isMore }: Share, whole: number): number =>
  Math.max(1, isMore ? Math.floor((whole * of) / outOf) + 1 : Math.ceil((whole * of) / outOf));

/** True where `part` of `whole` is enough. */
export const isEnough = (share: Share, part: number, whole: number): boolean => part >= neededOf(share, whole);
