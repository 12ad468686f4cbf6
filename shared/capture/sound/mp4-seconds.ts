import { numberAt, placesOf } from '../bytes.ts';

/**
 * How long an m4a lasts: what its movie header says, and its fragments where a recorder that streams wrote them; undefined where it says
 * nothing. ISO 14496-12, 8.2.2.
 */
export const secondsOfMp4 = (bytes: Uint8Array): number | undefined => {
  const lengths = ['mvhd', 'mdhd'].flatMap((box) => placesOf(bytes, box).flatMap((at) => secondsOfHeader(bytes, at)));
  return lengths.length === 0 ? undefined : Math.max(...lengths);
};

const secondsOfHeader = (bytes: Uint8Array, at: number): readonly number[] => {
  const isLong = bytes[at + 4] === 1;
  const scale = numberAt(bytes, at + (isLong ? 24 : 16), 4);
  const length = numberAt(bytes, at + (isLong ? 28 : 20), isLong ? 8 : 4);
  return scale && length !== undefined ? [length / scale] : [];
};
