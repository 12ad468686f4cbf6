import { APPROVE, type Question } from './question.ts';
import type { VoteRule } from './rules.ts';
import { isEnough, neededOf, type Share } from './share.ts';
import type { VoteTally } from './tally.ts';

/** What follows where as many chose one option as another, said before anybody votes: talk on (再商量), or draw lots (抓阄). */
export const TIE_RULES = ['talk', 'draw'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** What a vote came to. Options are named by their places. */
export type VoteOutcome =
  /** Opinions were asked for: nothing is decided. `most` are the options most chose, several where they are level. */
  | { readonly is: 'heard'; readonly most: readonly number[] }
  /** Too few took part: so many more were needed (未通过：缺12户参加). */
  | { readonly is: 'tooFew'; readonly needed: number; readonly missing: number }
  /** Enough took part, and enough of them chose these. */
  | { readonly is: 'decided'; readonly options: readonly number[] }
  /** Enough took part, and two or more options are level at the top. */
  | { readonly is: 'level'; readonly options: readonly number[]; readonly then: TieRule }
  /** Enough took part, and no option was chosen by enough: the one most chose lacks so many (未通过：缺3票). */
  | { readonly is: 'notEnough'; readonly option: number; readonly needed: number; readonly missing: number }
  /** Enough took part, and more were against than for, or as many as it takes. */
  | { readonly is: 'refused' }
  /** So few took part that to say what it came to would say what somebody chose. */
  | { readonly is: 'few' }
  /** Held on paper or in the city's system: what it came to is typed and published, not counted here. */
  | { readonly is: 'elsewhere' };

const mostChosen = ({ chosen }: VoteTally, places: readonly number[]): readonly number[] => {
  const top = Math.max(0, ...places.map((place) => chosen[place] ?? 0));
  return top === 0 ? [] : places.filter((place) => chosen[place] === top);
};

/**
 * What a vote came to, in two stages: first how many of the roll took part, then how many of those agree. Blank slips take part and agree with nothing.
 *
 * @param tally - of all ballots; `tally.counted` took part. @param onRoll - units on the roll, 0 or more.
 */
export const outcomeOf = (
  question: Question,
  rule: Pick<VoteRule, 'purpose' | 'takingPart' | 'agreeing'>,
  tally: VoteTally,
  { onRoll, then }: { readonly onRoll: number; readonly then: TieRule },
): VoteOutcome => {
  if (rule.purpose === 'statutory') return { is: 'elsewhere' };
  const places = question.kind === 'approve' ? [APPROVE.yes, APPROVE.no] : question.options.map((_, place) => place);
  const most = mostChosen(tally, places);
  if (rule.takingPart && !isEnough(rule.takingPart, tally.counted, onRoll)) {
    const needed = neededOf(rule.takingPart, onRoll);
    return { is: 'tooFew', needed, missing: needed - tally.counted };
  }
  if (!rule.agreeing || question.kind === 'score') return { is: 'heard', most };
  return agreed(question, rule.agreeing, tally, { places, most, then });
};

type Ranked = { readonly places: readonly number[]; readonly most: readonly number[]; readonly then: TieRule };

/** The second stage: how many of those who took part agree. */
const agreed = (question: Question, agreeing: Share, tally: VoteTally, { places, most, then }: Ranked): VoteOutcome => {
  const enough = places.filter((place) => isEnough(agreeing, tally.chosen[place] ?? 0, tally.counted));
  if (question.kind === 'some' && enough.length > 0) return { is: 'decided', options: enough };
  const [first] = most;
  if (first === undefined) return { is: 'refused' };
  if (most.length > 1) return { is: 'level', options: most, then };
  if (question.kind === 'approve' && first === APPROVE.no) return { is: 'refused' };
  if (enough.includes(first)) return { is: 'decided', options: [first] };
  const needed = neededOf(agreeing, tally.counted);
  return { is: 'notEnough', option: first, needed, missing: needed - (tally.chosen[first] ?? 0) };
};
