import type { DrawId } from '../kernel/ids.ts';

/** Before the two in the code of a picture, so that the code of anything else is no list. */
const PREFIX = 'LINLI-LIST';
const TEXT = new RegExp(`^${PREFIX}:(draw_[0-9A-Za-z_-]{1,60}):([0-9a-f]{64})$`);

/** So many of the digest are enough for the eye. */
const DIGITS_FOR_THE_EYE = 8;

/** What the code on the picture of a frozen list says: which draw, and the whole digest. A scene of WeChat holds 32 characters, too few for 32 bytes; this code is drawn by the phone and holds them all. */
export const listCodeText = (drawId: string, digest: string): string => `${PREFIX}:${drawId}:${digest}`;

/** What a code says that was scanned; null if it is the code of something else. */
export const scannedList = (text: string): { readonly drawId: DrawId; readonly digest: string } | null => {
  const [, drawId, digest] = TEXT.exec(text) ?? [];
  return drawId === undefined || digest === undefined ? null : { drawId: drawId as DrawId, digest };
};

/** Digits as somebody typed them: without gaps, small. */
const plain = (typed: string): string => typed.replace(/\s/gu, '').toLowerCase();

/**
 * Whether a number that was scanned or read off a picture is that of a list.
 *
 * @param seen - the whole digest, or at least its first eight digits, with gaps or without.
 * @returns null while there are too few digits to say.
 */
export const isSameList = (digest: string, seen: string): boolean | null => {
  const digits = plain(seen);
  return digits.length < DIGITS_FOR_THE_EYE ? null : digest.startsWith(digits);
};
