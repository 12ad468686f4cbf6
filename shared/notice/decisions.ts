import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { SpokenLanguage } from '../kernel/languages.ts';
import { recordingIn, type Notice, type NoticeIn, type Recording } from './notice.ts';

/**
 * Puts a recording to a notice, in the place of the one in the same language (M-51).
 *
 * Pure: the caller must save in a transaction that read this very notice.
 *
 * @returns `NOTICE_WITHDRAWN`: what nobody hears any more needs no voice.
 */
export const addRecording = (
  notice: Notice,
  recording: Recording,
  now: InstantMs,
): Result<NoticeIn<'published'>, 'NOTICE_WITHDRAWN'> => {
  if (notice.status !== 'published') return fail('NOTICE_WITHDRAWN');
  return ok({ ...notice, recordings: [...without(notice, recording.language), recording], updatedAt: now });
};

/**
 * Takes a recording away. Also from a notice that was withdrawn: whoever spoke may want their voice back at any time (D9).
 *
 * @returns `RECORDING_NOT_FOUND`.
 */
export const removeRecording = <N extends Notice>(
  notice: N,
  language: SpokenLanguage,
  now: InstantMs,
): Result<N, 'RECORDING_NOT_FOUND'> => {
  if (!recordingIn(notice, language)) return fail('RECORDING_NOT_FOUND');
  return ok({ ...notice, recordings: without(notice, language), updatedAt: now });
};

/**
 * Takes a notice back: it leaves every surface, and its reason stays for the staff and its author (D9).
 *
 * @returns `NOTICE_WITHDRAWN`: it was before.
 */
export const withdrawNotice = (
  notice: Notice,
  by: { readonly residentId: ResidentId; readonly name: string },
  reason: string,
  now: InstantMs,
): Result<NoticeIn<'withdrawn'>, 'NOTICE_WITHDRAWN'> => {
  if (notice.status !== 'published') return fail('NOTICE_WITHDRAWN');
  return ok({
    ...notice,
    status: 'withdrawn',
    withdrawnAt: now,
    withdrawnById: by.residentId,
    withdrawnByName: by.name,
    reason,
    updatedAt: now,
  });
};

const without = ({ recordings }: Notice, language: SpokenLanguage): readonly Recording[] =>
  recordings.filter((recording) => recording.language !== language);
