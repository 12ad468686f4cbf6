import { NOTICE_MEDIA, type NoticeMedia } from '../../shared/notice/media.ts';
import { startOfStoredFile } from './stored-file.ts';

const startsWith = (bytes: Buffer, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);
const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'ascii')];

const isPicture = (bytes: Buffer): boolean =>
  startsWith(bytes, [0xff, 0xd8, 0xff]) || startsWith(bytes, [0x89, ...ascii('PNG')]);

/** A frame of MPEG audio (mp3, aac) begins with eleven ones. */
const isMpegFrame = (bytes: Buffer): boolean => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0;
const isSound = (bytes: Buffer): boolean =>
  startsWith(bytes, ascii('ID3')) ||
  isMpegFrame(bytes) ||
  startsWith(bytes, [0x1a, 0x45, 0xdf, 0xa3]) ||
  startsWith(bytes, ascii('OggS')) ||
  startsWith(bytes, ascii('ftyp'), 4);

/** What the first bytes say: a name can lie. */
export const isOfKind = (kind: NoticeMedia, bytes: Buffer): boolean =>
  kind === 'picture' ? isPicture(bytes) : isSound(bytes);

const BYTES_PER_KB = 1000;

/** True if the file is there, is no larger than its kind may be, and is what it is called. @throws when the storage cannot be reached. */
export const isUsableMedia = async (kind: NoticeMedia, fileId: string): Promise<boolean> => {
  const file = await startOfStoredFile(fileId);
  return file !== undefined && file.size <= NOTICE_MEDIA[kind].sizeMaxKb * BYTES_PER_KB && isOfKind(kind, file.bytes);
};
