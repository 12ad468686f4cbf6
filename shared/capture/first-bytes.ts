import { standsAt } from './bytes.ts';
import type { MediaKind } from './media.ts';

const isPicture = (bytes: Uint8Array): boolean => standsAt(bytes, [0xff, 0xd8, 0xff]) || standsAt(bytes, '\u0089PNG');

/** A frame of MPEG audio (mp3, aac) begins with eleven ones. */
const isMpegFrame = (bytes: Uint8Array): boolean => bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0;
const isSound = (bytes: Uint8Array): boolean =>
  standsAt(bytes, 'ID3') ||
  isMpegFrame(bytes) ||
  standsAt(bytes, [0x1a, 0x45, 0xdf, 0xa3]) ||
  standsAt(bytes, 'OggS') ||
  standsAt(bytes, 'ftyp', 4);

/** What the first 12 bytes of a file say: a name can lie. */
export const isOfKind = (kind: MediaKind, bytes: Uint8Array): boolean =>
  kind === 'picture' ? isPicture(bytes) : isSound(bytes);
