import { isOfKind } from '../../../shared/capture/first-bytes.ts';
import { MEDIA_FILES, SOUND_SECONDS, type MediaKind } from '../../../shared/capture/media.ts';
import { secondsOfSound } from '../../../shared/capture/sound/seconds-of-sound.ts';
import { tellsPlace } from '../../../shared/capture/tells-place.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { readStoredFile, startOfStoredFile } from '../../platform/stored-file.ts';

const BYTES_PER_KB = 1000;
/** A recorder stops a moment after it is told to, and fills its last frame. */
const SLACK_S = 0.9;

type Refusal = 'MEDIA_NOT_FOUND' | 'MEDIA_TOO_LARGE' | 'MEDIA_WRONG_KIND' | 'MEDIA_TOO_LONG' | 'MEDIA_TELLS_PLACE';

/**
 * Looks at a file that a phone sent: its size and its first bytes before anything else of it is read.
 *
 * @returns its bytes, or the first of the refusals of `capture.register`. @throws when the storage cannot be reached.
 */
export const inspect = async (kind: MediaKind, fileId: string): Promise<Result<Buffer, Refusal>> => {
  const sizeMax = MEDIA_FILES[kind].sizeMaxKb * BYTES_PER_KB;
  const start = await startOfStoredFile(fileId);
  if (!start) return fail('MEDIA_NOT_FOUND');
  if (start.size > sizeMax) return fail('MEDIA_TOO_LARGE');
  if (!isOfKind(kind, start.bytes)) return fail('MEDIA_WRONG_KIND');
  const bytes = await readStoredFile(fileId);
  if (!bytes) return fail('MEDIA_NOT_FOUND');
  if (bytes.length > sizeMax) return fail('MEDIA_TOO_LARGE');
  if (kind === 'sound' && (secondsOfSound(bytes) ?? 0) > SOUND_SECONDS.max + SLACK_S) return fail('MEDIA_TOO_LONG');
  return kind === 'picture' && tellsPlace(bytes) ? fail('MEDIA_TELLS_PLACE') : ok(bytes);
};
