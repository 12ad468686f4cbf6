import { hasSound, type Attached } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { isUnfinished, type Need } from './need.ts';
import { answerWording, writeWording } from './wording.ts';

/**
 * Writes words for a need that has none. Whoever wrote last may correct them while the requester has not answered.
 *
 * @returns in this order: `FORBIDDEN` (it is their own: the requester says it aloud or types it), `NEED_NOT_OPEN` (it is finished, or
 *   waits for a yes), `WORDS_NOT_WANTED` (it has words, or somebody else's wait for the requester's answer).
 */
export const writeNeedWords = (
  need: Need,
  by: ResidentId,
  text: string,
  now: InstantMs,
): Result<Need, 'FORBIDDEN' | 'NEED_NOT_OPEN' | 'WORDS_NOT_WANTED'> => {
  if (need.requesterId === by) return fail('FORBIDDEN');
  if (need.status === 'asked' || !isUnfinished(need.status)) return fail('NEED_NOT_OPEN');
  const written = writeWording(need, { text, by, at: now });
  return written.ok ? ok({ ...need, wording: written.value, updatedAt: now }) : written;
};

/**
 * The requester says whether the words are what they meant. Right: they become the need's text. Wrong: others may be written; a
 * recording that comes with it takes the place of the one that was not understood.
 *
 * @returns in this order: `NOT_REQUESTER`, `NEED_NOT_OPEN` (it is finished), `WORDS_NOT_WANTED` (no words wait for an answer).
 */
export const answerNeedWords = (
  need: Need,
  by: ResidentId,
  answer: { readonly isRight: boolean; readonly sound?: Attached | undefined },
  now: InstantMs,
): Result<Need, 'NOT_REQUESTER' | 'NEED_NOT_OPEN' | 'WORDS_NOT_WANTED'> => {
  if (need.requesterId !== by) return fail('NOT_REQUESTER');
  if (!isUnfinished(need.status)) return fail('NEED_NOT_OPEN');
  const answered = answerWording(need, answer.isRight);
  if (!answered.ok) return answered;
  const media = answer.sound ? [...need.media.filter((one) => !isSaidAloud(one)), answer.sound] : need.media;
  return ok({ ...need, ...answered.value, media, updatedAt: now });
};

/** True for the recording in which the need was said. */
const isSaidAloud = (one: Attached): boolean => one.of === 'said' && hasSound([one]);
