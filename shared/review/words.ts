import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { answerWording, writeWording } from '../need/wording.ts';
import type { Opinion } from './opinion.ts';

/**
 * Whoever sorts looked at words that a machine was not sure of: neighbours may read them. Words that may not be read are hidden instead (`hiding.ts`).
 *
 * @returns in this order: `OPINION_DECIDED`, `NOT_WAITING`.
 */
export const publishOpinion = (
  opinion: Opinion,
  now: InstantMs,
): Result<Opinion, 'OPINION_DECIDED' | 'NOT_WAITING'> => {
  if (opinion.outcome !== null) return fail('OPINION_DECIDED');
  return opinion.isWaiting ? ok({ ...opinion, isWaiting: false, updatedAt: now }) : fail('NOT_WAITING');
};

/**
 * Writes words for an opinion that was said without any, as for a need (decision 047).
 *
 * @returns in this order: `FORBIDDEN` (it is their own), `OPINION_DECIDED`, `WORDS_NOT_WANTED` (it has words, or somebody else's wait for its author).
 */
export const writeOpinionWords = (
  opinion: Opinion,
  by: ResidentId,
  text: string,
  now: InstantMs,
): Result<Opinion, 'FORBIDDEN' | 'OPINION_DECIDED' | 'WORDS_NOT_WANTED'> => {
  if (opinion.authorId === by) return fail('FORBIDDEN');
  if (opinion.outcome !== null) return fail('OPINION_DECIDED');
  const written = writeWording(opinion, { text, by, at: now });
  return written.ok ? ok({ ...opinion, wording: written.value, updatedAt: now }) : written;
};

/**
 * The author says whether the words are what they meant. Right: they are its text. Wrong: others may be written.
 *
 * @returns in this order: `NOT_AUTHOR`, `OPINION_DECIDED`, `WORDS_NOT_WANTED` (no words wait for an answer).
 */
export const answerOpinionWords = (
  opinion: Opinion,
  by: ResidentId,
  isRight: boolean,
  now: InstantMs,
): Result<Opinion, 'NOT_AUTHOR' | 'OPINION_DECIDED' | 'WORDS_NOT_WANTED'> => {
  if (opinion.authorId !== by) return fail('NOT_AUTHOR');
  if (opinion.outcome !== null) return fail('OPINION_DECIDED');
  const answered = answerWording(opinion, isRight);
  return answered.ok ? ok({ ...opinion, ...answered.value, updatedAt: now }) : answered;
};
