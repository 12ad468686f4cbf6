import { sha256 as hash } from '@noble/hashes/sha2.js';

/** The bytes of a text in UTF-8; half of a surrogate pair becomes U+FFFD, as everywhere. WeChat has no `TextEncoder`. */
export const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const point = character.codePointAt(0) ?? 0;
      return bytesOf(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
    }),
  );

const tail = (point: number, shift: number): number => 0x80 | ((point >> shift) & 0x3f);

const bytesOf = (point: number): readonly number[] => {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(point, 0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(point, 6), tail(point, 0)];
  return [0xf0 | (point >> 18), tail(point, 12), tail(point, 6), tail(point, 0)];
};

/** SHA-256 of a text in UTF-8: 32 bytes. WeChat offers none (`reference/platform.md`). */
export const sha256Bytes = (text: string): Uint8Array => hash(utf8(text));

/** SHA-256 of a text in UTF-8: 64 lower-case hexadecimal digits, as `sha256sum` prints it. */
export const sha256 = (text: string): string =>
  [...sha256Bytes(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
