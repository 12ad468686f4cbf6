import { randomNumbers } from '../draw/random-numbers.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { sha256 } from '../kernel/sha256.ts';
import type { Question } from './question.ts';
import type { VoteRule } from './rules.ts';

/** In which order the options stand, drawn when the vote was announced. */
export type OptionLot = {
  /** 64 digits: published with the digest of the question. */
  readonly seed: string;
  /** The options in the order in which they were written; the question has them in the order that was drawn. */
  readonly written: readonly string[];
};

/**
 * The seed of an order: it follows from the digest of the question as it was written, and from the millisecond in which a second person announced it, which
 * is published too. Whoever writes the question cannot know it.
 */
export const orderSeed = (digest: string, announcedAt: InstantMs): string =>
  sha256(['linli-order-1', digest, String(announcedAt)].map((line) => `${line}\n`).join(''));

/** True for what can be drawn for: yes or no keeps its order, and grades are given to all. */
const isOrdered = ({ kind }: Question, { isByLot }: VoteRule): boolean =>
  isByLot === true && (kind === 'one' || kind === 'some');

/**
 * Some options in the order that a seed gives them: of those that are left, in the order in which they were written, one is picked, and goes to the end of the row.
 *
 * @returns the same for the same seed, everywhere.
 */
export const inDrawnOrder = (seed: string, written: readonly string[]): readonly string[] => {
  const below = randomNumbers(seed);
  const left = [...written];
  return written.map(() => left.splice(below(left.length), 1)[0] ?? '');
};

/**
 * A question as it is announced: with its options in an order by lot where its rule says so, else as it was written.
 *
 * @param digest - of the question as it was written.
 */
export const announcedQuestion = (
  { question, rule }: { readonly question: Question; readonly rule: VoteRule },
  digest: string,
  announcedAt: InstantMs,
): { readonly question: Question; readonly lot?: OptionLot } => {
  if (!isOrdered(question, rule)) return { question };
  const seed = orderSeed(digest, announcedAt);
  const { options: written } = question;
  return { question: { ...question, options: inDrawnOrder(seed, written) }, lot: { seed, written } };
};
