import { QUESTION_LIMITS, type Choice, type Question } from './question.ts';

/** What was chosen, summed. In whatever order and in how many parts ballots are added, the sums are the same. */
export type VoteTally = {
  /** Ballots, blank ones among them. */
  readonly counted: number;
  /** Blank slips. */
  readonly blank: number;
  /** For each option how many chose it; of a score, how many gave a grade. */
  readonly chosen: readonly number[];
  /** For each option how many gave 1, 2, 3, 4 and 5; empty where nothing is graded. */
  readonly grades: readonly (readonly number[])[];
};

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

/** Of nobody. */
export const emptyVoteTally = ({ kind, options }: Pick<Question, 'kind' | 'options'>): VoteTally => ({
  counted: 0,
  blank: 0,
  chosen: zeros(options.length),
  grades: kind === 'score' ? options.map(() => zeros(QUESTION_LIMITS.gradeMax)) : [],
});

/** The sums with one ballot more. @param choice - one that the question allows, or a blank slip. */
export const addBallot = (tally: VoteTally, choice: Choice): VoteTally => {
  const isGraded = tally.grades.length > 0;
  const isChosen = (place: number): boolean => (isGraded ? choice.length > 0 : choice.includes(place));
  return {
    counted: tally.counted + 1,
    blank: tally.blank + Number(choice.length === 0),
    chosen: tally.chosen.map((count, place) => count + Number(isChosen(place))),
    grades: tally.grades.map((counts, place) => counts.map((count, at) => count + Number(choice[place] === at + 1))),
  };
};

/** Two parts of one count. */
export const addTallies = (one: VoteTally, other: VoteTally): VoteTally => ({
  counted: one.counted + other.counted,
  blank: one.blank + other.blank,
  chosen: one.chosen.map((count, place) => count + (other.chosen[place] ?? 0)),
  grades: one.grades.map((counts, place) => counts.map((count, at) => count + (other.grades[place]?.[at] ?? 0))),
});

/** The mean grade of each option as an exact fraction: `sum` out of `count`. */
export const meanGrades = ({ grades }: VoteTally): readonly { readonly sum: number; readonly count: number }[] =>
  grades.map((counts) => ({
    sum: counts.reduce((sum, count, at) => sum + count * (at + 1), 0),
    count: counts.reduce((sum, count) => sum + count, 0),
  }));
