import { numberAt, placesOf } from '../bytes.ts';

const OPUS_HZ = 48_000;

/** How long an Ogg file lasts: where its last page ends, in samples (RFC 3533); undefined where it is neither Opus nor Vorbis. */
export const secondsOfOgg = (bytes: Uint8Array): number | undefined => {
  const hz = hzOf(bytes);
  const ends = placesOf(bytes, 'OggS').flatMap((at) => granuleAt(bytes, at));
  return hz === undefined || ends.length === 0 ? undefined : Math.max(...ends) / hz;
};

const hzOf = (bytes: Uint8Array): number | undefined => {
  if (placesOf(bytes, 'OpusHead').length > 0) return OPUS_HZ;
  const [vorbis] = placesOf(bytes, '\u0001vorbis');
  return vorbis === undefined ? undefined : numberAt(bytes, vorbis + 12, 4, true);
};

/** Eight bytes, all ones on a page on which no packet ends. */
const granuleAt = (bytes: Uint8Array, at: number): readonly number[] => {
  const low = numberAt(bytes, at + 6, 4, true);
  const high = numberAt(bytes, at + 10, 4, true);
  return low === undefined || high === undefined || high === 0xff_ff_ff_ff ? [] : [high * 2 ** 32 + low];
};
