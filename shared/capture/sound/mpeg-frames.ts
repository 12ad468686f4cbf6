import { standsAt } from '../bytes.ts';

/** kbit/s of layer III by its index: of MPEG 1, and of MPEG 2 and 2.5. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
/** Hz by its index, of MPEG 1; MPEG 2 has half of it, MPEG 2.5 a quarter. */
const HZ_1 = [44_100, 48_000, 32_000];
/** Hz of AAC by its index. */
const HZ_AAC = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350];
const AAC_SAMPLES = 1024;

type Frame = { readonly length: number; readonly seconds: number };

/** How long the frames of an mp3 or of a bare AAC stream last together; undefined where no frame is found. */
export const secondsOfFrames = (bytes: Uint8Array): number | undefined => {
  let seconds: number | undefined;
  for (let at = afterTag(bytes); at + 7 <= bytes.length;) {
    const frame = frameAt(bytes, at);
    seconds = frame ? (seconds ?? 0) + frame.seconds : seconds;
    at += frame?.length ?? 1;
  }
  return seconds;
};

/** An ID3 tag says how long it is in four bytes of seven bits each. */
const afterTag = (bytes: Uint8Array): number => {
  if (!standsAt(bytes, 'ID3')) return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((bytes[at] ?? 0) & 0x7f), 0);
  return 10 + size;
};

const frameAt = (bytes: Uint8Array, at: number): Frame | undefined => {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined;
  return (second & 0xf6) === 0xf0 ? aacFrame(bytes, at) : mp3Frame(bytes, at);
};

const aacFrame = (bytes: Uint8Array, at: number): Frame | undefined => {
  const [, , third = 0, fourth = 0, fifth = 0, sixth = 0] = bytes.subarray(at, at + 6);
  const hz = HZ_AAC[(third & 0x3c) >> 2];
  const length = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
  return hz === undefined || length < 7 ? undefined : { length, seconds: AAC_SAMPLES / hz };
};

const mp3Frame = (bytes: Uint8Array, at: number): Frame | undefined => {
  const [, second = 0, third = 0] = bytes.subarray(at, at + 3);
  const version = (second & 0x18) >> 3;
  const isLayerThree = (second & 6) === 2;
  const is1 = version === 3;
  const rate = (is1 ? RATES_1 : RATES_2)[third >> 4];
  const hz1 = HZ_1[(third & 0x0c) >> 2];
  if (version === 1 || !isLayerThree || !rate || hz1 === undefined) return undefined;
  const hz = hz1 / (is1 ? 1 : version === 2 ? 2 : 4);
  const samples = is1 ? 1152 : 576;
  const padding = (third & 2) >> 1;
  return { length: Math.floor((samples * rate * 125) / hz) + padding, seconds: samples / hz };
};
