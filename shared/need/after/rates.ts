import type { InstantMs } from '../../kernel/brand.ts';
import { beijingMonth, type LocalMonth } from '../../kernel/time.ts';
import { KIND_RULES } from '../kind-rules.ts';
import type { Need } from '../need.ts';
import { isCountedNeed } from '../privacy.ts';
import type { FollowUp } from './follow-up.ts';
import { RATING_LIMITS } from './rating.ts';

/**
 * What the three rates are made of (M-58). Each is counted in the Beijing month in which it came out; what neighbours never read of is counted for nobody.
 *
 * `due`: needs with a lead of which it came out whether the requester was spoken to in time. `inTime`: those where they were.
 * `asked`: follow-ups that reached the requester. `solved`: those who said it is mended. `rated`: ratings. `satisfied`: those that say 满意.
 * `notFound`: follow-ups that reached nobody in three tries; `notAsked`: those that nobody tried to the end. They are in no rate and stand apart.
 */
export type RateFigure = 'due' | 'inTime' | 'asked' | 'solved' | 'rated' | 'satisfied' | 'notFound' | 'notAsked';
/** How many of each; one that is missing is none. */
export type RateCounts = Readonly<Partial<Record<RateFigure, number>>>;

/** One more (1) or one less (-1) of one figure. */
export type RateChange = { readonly month: LocalMonth; readonly figure: RateFigure; readonly by: 1 | -1 };

/** What counts, as one thing says it now. */
type Counted = readonly (readonly [at: InstantMs, figure: RateFigure])[];

/** What a need counts for: whether its lead spoke to the requester in time, once that came out. */
export const ratesOfNeed = (need: Need): Counted => {
  const answer = need.assignment?.answer ?? null;
  if (answer === null || !isCountedNeed(need)) return [];
  return [[answer.at, 'due'], ...(answer.isInTime ? [[answer.at, 'inTime'] as const] : [])];
};

/** What a follow-up counts for. A rating counts in the month of its first word, also after it was changed. */
export const ratesOfFollowUp = (followUp: FollowUp): Counted => {
  const { rating, kind } = followUp;
  if (!KIND_RULES[kind].isCounted) return [];
  return [
    ...endOf(followUp),
    ...(rating ? [[rating.firstAt, 'rated'] as const] : []),
    ...(rating?.isSatisfied ? [[rating.firstAt, 'satisfied'] as const] : []),
  ];
};

const endOf = (followUp: FollowUp): Counted => {
  switch (followUp.status) {
    case 'reached':
      return [[followUp.reachedAt, 'asked'], ...(followUp.isSolved ? [[followUp.reachedAt, 'solved'] as const] : [])];
    case 'notFound':
      return [[followUp.endedAt, 'notFound']];
    case 'lapsed':
      return [[followUp.endedAt, 'notAsked']];
    case 'waiting':
    case 'gone':
      return [];
  }
};

/** What a change takes out of the counts and adds to them. */
export const rateChanges = (before: Counted, after: Counted): readonly RateChange[] => {
  const named = (counted: Counted): ReadonlyMap<string, Omit<RateChange, 'by'>> =>
    new Map(counted.map(([at, figure]) => [`${beijingMonth(at)} ${figure}`, { month: beijingMonth(at), figure }]));
  const [was, is] = [named(before), named(after)];
  return [
    ...[...was].filter(([name]) => !is.has(name)).map(([, one]) => ({ ...one, by: -1 as const })),
    ...[...is].filter(([name]) => !was.has(name)).map(([, one]) => ({ ...one, by: 1 as const })),
  ];
};

/** So many of so many. `n` is null while the whole is too small to be told: 1 to 4 people, of whom one could tell who said what. */
export type Rate = { readonly n: number | null; readonly of: number };
/** The three rates, and who stands apart from them. No rate is a percentage without its whole; nothing of nothing is 还没有. */
export type Rates = {
  /** 答复: spoken to in time, of those due. It says what the lead did, so it is told whatever the whole. */
  readonly answered: Rate;
  /** 办好: mended, of those who were reached. */
  readonly solved: Rate;
  /** 满意: satisfied, of those who said so or not. */
  readonly satisfied: Rate;
  readonly notFound: number;
  readonly notAsked: number;
};

/** The rates that counts make, added up. */
export const ratesOf = (counts: readonly RateCounts[]): Rates => {
  const sum = (figure: RateFigure): number => counts.reduce((all, one) => all + (one[figure] ?? 0), 0);
  return {
    answered: { n: sum('inTime'), of: sum('due') },
    solved: toldOf(sum('solved'), sum('asked')),
    satisfied: toldOf(sum('satisfied'), sum('rated')),
    notFound: sum('notFound'),
    notAsked: sum('notAsked'),
  };
};

const toldOf = (n: number, of: number): Rate => ({ n: of > 0 && of < RATING_LIMITS.toldFrom ? null : n, of });
