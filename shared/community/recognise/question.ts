/**
 * What a file cannot say for certain, and what hangs on it: an account, a role, a phone number, points. `person`: a number is somebody else's
 * by name and home. `name`: number and home are one's, the name is not. `both`: two people who are here fit the row. `roles`: the row gives
 * or takes a role. `numbers`: people are the same by name and home, and their numbers are others; one question for the whole file.
 */
export const QUESTION_KINDS = ['person', 'name', 'both', 'roles', 'numbers'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A person as the check writes them: home in words, and what hangs on them in words (有账号, 楼长). */
export type Seen = {
  readonly name: string;
  readonly at: string;
  readonly number: string;
  readonly holds: readonly string[];
};

/** One thing that is done only after somebody said yes to it. Until then the row is held back and the person stays as stored. */
export type RosterQuestion = {
  /** The same for the same file over the same roster. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly line: number;
  readonly was: Seen | null;
  readonly now: Seen;
  /** How many people it is about. */
  readonly count: number;
};

/** What was answered so far, by the key of the question. */
export type Answers = ReadonlyMap<string, boolean>;

/** More than one check asks, or takes answers to; what is beyond stays as it is until the next file. */
export const QUESTIONS_MAX = 200;

/** The key of a question about one row and one person. */
export const questionKey = (kind: QuestionKind, line: number, residentId: string): string =>
  `${kind}.${String(line)}.${residentId}`;
