import { numberAt, standsAt } from '../bytes.ts';

const OPUS_HZ = 48_000;
const HEADER_BYTES = 27;

/** How long an Ogg file lasts: where its last page ends, in samples (RFC 3533); undefined where it is neither Opus nor Vorbis. */
export const secondsOfOgg = (bytes: Uint8Array): number | undefined => {
  let samples: number | undefined;
  for (let at = 0; standsAt(bytes, 'OggS', at); at += lengthOfPage(bytes, at))
    samples = endOfPage(bytes, at) ?? samples;
  const hz = hzOf(bytes);
  return hz && samples !== undefined ? samples / hz : undefined;
};

/** The first packet names the codec. */
const hzOf = (bytes: Uint8Array): number | undefined => {
  const packet = HEADER_BYTES + (bytes[26] ?? 0);
  if (standsAt(bytes, 'OpusHead', packet)) return OPUS_HZ;
  return standsAt(bytes, '\u0001vorbis', packet) ? numberAt(bytes, packet + 12, 4, true) : undefined;
};

/** A page says how many pieces it has, and how long each is. */
const lengthOfPage = (bytes: Uint8Array, at: number): number => {
  const count = bytes[at + 26] ?? 0;
  const pieces = bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + count);
  return HEADER_BYTES + count + pieces.reduce((sum, length) => sum + length, 0);
};

/** Eight bytes, all ones on a page on which no packet ends. */
const endOfPage = (bytes: Uint8Array, at: number): number | undefined => {
  const low = numberAt(bytes, at + 6, 4, true);
  const high = numberAt(bytes, at + 10, 4, true);
  return low === undefined || high === undefined || high === 0xff_ff_ff_ff ? undefined : high * 2 ** 32 + low;
};
