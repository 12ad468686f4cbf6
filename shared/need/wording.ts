import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';

/**
 * Words that somebody in charge wrote for a need that was said without any. `waiting`: the requester has not answered yet; `right`: they
 * said yes, and the words are the need's text; `wrong`: they said no, and whoever is in charge may write again.
 */
export const WORDING_STATES = ['waiting', 'right', 'wrong'] as const;

/** The words last written for a need; until they are right, its requester and those in charge alone read them. */
export type Wording = {
  readonly text: string;
  readonly by: ResidentId;
  readonly at: InstantMs;
  readonly state: (typeof WORDING_STATES)[number];
};

/** What can be said without words: a need, or an opinion. `wording` is null or left out where nobody wrote any. */
type Wordless = { readonly text: string; readonly wording?: Wording | null };

/**
 * Words for what has none. Whoever wrote last may correct them while there is no answer.
 *
 * @returns `WORDS_NOT_WANTED` where it has words, or somebody else's wait for an answer.
 */
export const writeWording = (
  { text: own, wording }: Wordless,
  { text, by, at }: Pick<Wording, 'text' | 'by' | 'at'>,
): Result<Wording, 'WORDS_NOT_WANTED'> => {
  const isTaken = wording?.state === 'waiting' && wording.by !== by;
  return own !== '' || isTaken ? fail('WORDS_NOT_WANTED') : ok({ text, by, at, state: 'waiting' });
};

/**
 * Whoever said it hears the words read out: right, and they are its text; wrong, and others may be written.
 *
 * @returns `WORDS_NOT_WANTED` where no words wait for an answer.
 */
export const answerWording = (
  { text, wording }: Wordless,
  isRight: boolean,
): Result<{ readonly text: string; readonly wording: Wording }, 'WORDS_NOT_WANTED'> => {
  if (wording?.state !== 'waiting') return fail('WORDS_NOT_WANTED');
  return ok({ text: isRight ? wording.text : text, wording: { ...wording, state: isRight ? 'right' : 'wrong' } });
};
