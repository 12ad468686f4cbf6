import { standsAt } from '../bytes.ts';
import { secondsOfFrames } from './mpeg-frames.ts';
import { secondsOfMp4 } from './mp4-seconds.ts';
import { secondsOfOgg } from './ogg-seconds.ts';
import { secondsOfWebm } from './webm-seconds.ts';

/**
 * How long a recording lasts by its own container, in seconds; undefined where the container does not say. What the phone says is not
 * believed beyond its bound.
 */
export const secondsOfSound = (bytes: Uint8Array): number | undefined => {
  if (standsAt(bytes, 'OggS')) return secondsOfOgg(bytes);
  if (standsAt(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return secondsOfWebm(bytes);
  return standsAt(bytes, 'ftyp', 4) ? secondsOfMp4(bytes) : secondsOfFrames(bytes);
};
