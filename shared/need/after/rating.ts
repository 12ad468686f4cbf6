import type { InstantMs } from '../../kernel/brand.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Bounds of ratings. */
export const RATING_LIMITS = {
  scoreMin: 1,
  scoreMax: 5,
  /** Days after the first word in which it may be changed. */
  daysToChange: 7,
  /** Fewer than so many are told to nobody: one could tell who said what. */
  toldFrom: 5,
} as const;

/** What the requester thinks of the work: 满意 or not, and 1 to 5 if they like. */
export type Rating = {
  readonly isSatisfied: boolean;
  readonly score: number | null;
  /** They said it when they were asked, and not on their own phone. */
  readonly isByCall: boolean;
  /** They said 可以打电话问我: those in charge read it with their name. */
  readonly mayCall: boolean;
  readonly firstAt: InstantMs;
  readonly at: InstantMs;
};

/** Until when a rating may be changed, half-open. */
export const changeableUntil = ({ firstAt }: Rating): InstantMs =>
  (firstAt + RATING_LIMITS.daysToChange * DAY_MS) as InstantMs;
