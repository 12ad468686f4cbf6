import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId } from '../kernel/ids.ts';
import { outcomeOf, type TieRule, type VoteOutcome } from './outcome.ts';
import type { Question } from './question.ts';
import type { VoteRule } from './rules.ts';
import { hiddenParts, VOTERS_MIN } from './suppress.ts';
import type { VoteTally } from './tally.ts';
import type { Totals } from './totals.ts';
import type { Signed } from './signed.ts';

/** A building in a result: what it chose, or nothing of it where too few voted. */
export type ResultPart = {
  readonly buildingId: BuildingId;
  readonly name: string;
  /** Units of the building that took part, and how many of them chose each option; null = told with others, because they are few. */
  readonly told: { readonly took: number; readonly chosen: readonly number[] } | null;
};

/** What a vote came to, with its numbers. */
export type VoteResult = {
  readonly onRoll: number;
  /** The sums; null where fewer than {@link VOTERS_MIN} took part: everybody would know who chose what. */
  readonly tally: VoteTally | null;
  readonly took: number;
  readonly outcome: VoteOutcome;
  readonly parts: readonly ResultPart[];
  /** Of a statutory vote: its totals as two people typed them, each without knowing what the other one did, and who those are. Left out of a vote that is held here. */
  readonly typed?: TypedByTwo;
  /** What `typed` was before it was corrected, the oldest first; at most {@link CORRECTIONS_MAX}. Left out where nothing was. */
  readonly earlier?: readonly Corrected[];
};

/** Totals that two people typed the same, and who those are. */
type TypedByTwo = { readonly totals: Totals; readonly by: readonly [Signed, Signed] };
/** Totals that were published, why they did not stay, and when others took their place. */
export type Corrected = TypedByTwo & { readonly reason: string; readonly until: InstantMs };
/** So many times the totals of one vote are corrected. */
export const CORRECTIONS_MAX = 3;

/** The sums of one building. */
export type PartTally = { readonly buildingId: BuildingId; readonly name: string; readonly tally: VoteTally };
type Counted = {
  readonly onRoll: number;
  readonly then: TieRule;
  readonly tally: VoteTally;
  readonly parts: readonly PartTally[];
};

/** The result of a count: small scopes are told with others, options never are. @param parts - empty where the vote is of one building. */
export const resultOf = (question: Question, rule: VoteRule, { onRoll, then, tally, parts }: Counted): VoteResult => {
  const hidden = hiddenParts(parts.map((part) => ({ id: part.buildingId, voters: part.tally.counted })));
  return {
    ...{ onRoll, took: tally.counted },
    tally: tally.counted < VOTERS_MIN ? null : tally,
    outcome: tellable(outcomeOf(question, rule, tally, { onRoll, then }), tally.counted),
    parts: parts.map(({ buildingId, name, tally: part }) => ({
      ...{ buildingId, name },
      told: hidden.has(buildingId) ? null : { took: part.counted, chosen: part.chosen },
    })),
  };
};

/** Where fewer than this decide, what was decided is what each of them chose. */
const DECIDERS_MIN = 3;

/** What may be told of an outcome. What a place decided it has to know; what a handful thinks is told as little as their sums. */
const tellable = (outcome: VoteOutcome, took: number): VoteOutcome => {
  const isOpinion = outcome.is === 'heard' && outcome.most.length > 0;
  const isDecision = ['decided', 'level', 'notEnough', 'refused'].includes(outcome.is);
  return (isOpinion && took < VOTERS_MIN) || (isDecision && took > 0 && took < DECIDERS_MIN) ? { is: 'few' } : outcome;
};
