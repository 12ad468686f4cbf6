import type { MediaId } from '../../../shared/kernel/ids.ts';
import { digest } from '../../platform/digest.ts';

/** One document for each file, whoever registers it and however often. @param fileId of the file that the phone sent. */
export const mediaIdOf = (fileId: string): MediaId => `media_${digest('media', fileId)}` as MediaId;
