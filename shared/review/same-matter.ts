import type { OpinionId } from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import { plainWords } from './jielong/plain-words.ts';
import { decisionOf, isPraise, MEETING_OUTCOMES, type MeetingOutcome, type Opinion } from './opinion.ts';
import type { Merges } from './review.ts';
import { headOf } from './sorting.ts';

/** So many months back it is looked for what became of the same matter. */
export const SAME_MONTHS = 6;
/** Words shorter than so many letters say too little to be the same. */
const LETTERS_MIN = 2;

/** What became of the same matter the last time: the month of its review, what the meeting decided, and its number in those minutes. */
export type BecameBefore = { readonly month: LocalMonth; readonly outcome: MeetingOutcome; readonly no: number };

/**
 * What makes two opinions of a building the same matter: the same kind, and the same words but for blanks, punctuation and emoji (`plainWords`). Plain on purpose:
 * whoever reads 上次 can see why, and where words differ the captain merges. It shows something and never hides or holds up anything.
 *
 * @returns null for praise, which nothing is decided of, and for what was said without words.
 */
export const matterOf = (opinion: Pick<Opinion, 'kind' | 'text'>): string | null => {
  const words = plainWords(opinion.text);
  return isPraise(opinion) || words.length < LETTERS_MIN ? null : `${opinion.kind}:${words}`;
};

/**
 * What became of a matter, of earlier opinions that are the same: the decision of the latest month; of one that went on with another, that one's.
 *
 * @param earlier - of the same building and matter, decided or not. @param merges - of their reviews. @param heads - what they went on with, by its id.
 * @returns null where the meeting decided of none of them.
 */
export const becameOf = (
  earlier: readonly Opinion[],
  merges: Merges,
  heads: ReadonlyMap<OpinionId, Opinion>,
): BecameBefore | null => {
  const latestFirst = [...earlier].sort((one, other) => (one.month < other.month ? 1 : -1));
  for (const opinion of latestFirst) {
    const head = headOf({ merges }, opinion._id);
    const matter = head === opinion._id ? opinion : heads.get(head);
    const decision = matter && decisionOf(matter);
    const outcome = MEETING_OUTCOMES.find((one) => one === matter?.outcome);
    if (decision && outcome !== undefined) return { month: opinion.month, outcome, no: decision.no };
  }
  return null;
};
