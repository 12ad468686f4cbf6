import { sha256 } from '../kernel/sha256.ts';

/**
 * What is asked of a unit. `approve`: yes, no or either is fine (同意, 不同意, 都行). `one` of the options, `some` of them up to a number, or a `score` from 1 to 5
 * for each.
 */
export const QUESTION_KINDS = ['approve', 'one', 'some', 'score'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Bounds of a question. Lengths count UTF-16 units. */
export const QUESTION_LIMITS = {
  titleLengthMin: 2,
  titleLengthMax: 40,
  optionsMin: 2,
  optionsMax: 8,
  optionLengthMax: 20,
  gradeMax: 5,
} as const;

/** The places of the three answers to `approve`, among its options. */
export const APPROVE = { yes: 0, no: 1, either: 2 } as const;

/** What the three answers are called, as they stand in the question itself; its readers read Chinese. */
export const APPROVE_OPTIONS = ['同意', '不同意', '都行'] as const;

/** The same of a statutory vote, as its slips say them. */
export const STATUTORY_OPTIONS = ['同意', '反对', '弃权'] as const;

/** One question: a vote asks one. */
export type Question = {
  readonly kind: QuestionKind;
  readonly title: string;
  /** What can be chosen, in this order; those of `approve` are 同意, 不同意, 都行. */
  readonly options: readonly string[];
  /** How many may be chosen of `some`, 1 to the number of options; 1 for `approve` and `one`, the number of options for `score`. */
  readonly most: number;
};

/**
 * What a unit answers: the places of the options, ascending; for `score` a grade from 1 to 5 for each option, in their order. Empty = a blank slip, which only paper
 * can be: it takes part and chooses nothing.
 */
export type Choice = readonly number[];

/** True for a question that can be put. */
export const isSound = ({ kind, title, options, most }: Question): boolean => {
  const count = options.length;
  const isMost = { approve: most === 1, one: most === 1, some: most >= 1 && most <= count, score: most === count }[
    kind
  ];
  return (
    isMost &&
    Number.isInteger(most) &&
    title.trim().length >= QUESTION_LIMITS.titleLengthMin &&
    (kind === 'approve' ? count === 3 : count >= QUESTION_LIMITS.optionsMin && count <= QUESTION_LIMITS.optionsMax) &&
    new Set(options.map((option) => option.trim())).size === count &&
    options.every((option) => option.trim() !== '' && option.length <= QUESTION_LIMITS.optionLengthMax)
  );
};

/** True for an answer the question allows, from a phone; on paper a blank slip is one too. */
export const isChoice = ({ kind, options, most }: Question, choice: Choice): boolean => {
  if (kind === 'score')
    return (
      choice.length === options.length &&
      choice.every((grade) => Number.isInteger(grade) && grade >= 1 && grade <= QUESTION_LIMITS.gradeMax)
    );
  return (
    choice.length >= 1 &&
    choice.length <= most &&
    choice.every(
      (place, index) =>
        Number.isInteger(place) && place >= 0 && place < options.length && place > (choice[index - 1] ?? -1),
    )
  );
};

/**
 * The digest under which a question is announced: whoever changes a word of it, or a rule it is decided by, has another one.
 *
 * @param terms - what else is announced with it, as text in a fixed order: the rule, who votes, until when it can be changed.
 * @returns SHA-256 of a line each, `form, kind, most, title, options…, terms…`: 64 digits.
 */
export const questionDigest = ({ kind, most, title, options }: Question, terms: readonly string[]): string =>
  sha256(
    ['linli-question-1', kind, String(most), title, String(options.length), ...options, ...terms]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  );
