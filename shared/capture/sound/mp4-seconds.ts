import { numberAt, standsAt } from '../bytes.ts';

/** Boxes that hold other boxes, of those that say how long it lasts. */
const PARENTS = ['moov', 'trak', 'mdia', 'moof', 'traf'] as const;
const HEADER_BYTES = 8;

/**
 * How long an m4a lasts: what the header of its track says, or when its last fragment begins where a recorder that streams wrote it;
 * undefined where it says nothing. ISO 14496-12, 8.4.2 and 8.8.12.
 */
export const secondsOfMp4 = (bytes: Uint8Array): number | undefined => {
  const header = boxesOf(bytes).find(isBox(bytes, 'mdhd'));
  const scale = header === undefined ? undefined : numberIn(bytes, header, { short: 20, long: 28 }, 4);
  if (header === undefined || !scale) return undefined;
  const lengths = [
    numberIn(bytes, header, { short: 24, long: 32 }),
    ...boxesOf(bytes)
      .filter(isBox(bytes, 'tfdt'))
      .map((at) => numberIn(bytes, at, { short: 12, long: 12 })),
  ];
  return Math.max(...lengths.map((length) => length ?? 0)) / scale;
};

/** Where each box begins; those inside a parent follow it. */
const boxesOf = (bytes: Uint8Array): readonly number[] => {
  const boxes: number[] = [];
  for (let at = 0; at + HEADER_BYTES <= bytes.length;) {
    boxes.push(at);
    const size = numberAt(bytes, at, 4) ?? 0;
    if (size < HEADER_BYTES) break;
    const isParent = PARENTS.some((type) => isBox(bytes, type)(at));
    at += isParent ? HEADER_BYTES : size;
  }
  return boxes;
};

const isBox =
  (bytes: Uint8Array, type: string) =>
  (at: number): boolean =>
    standsAt(bytes, type, at + 4);

/** A number of a box, whose version says whether times are 4 bytes long or 8. */
const numberIn = (
  bytes: Uint8Array,
  box: number,
  at: { readonly short: number; readonly long: number },
  length?: number,
): number | undefined => {
  const isLong = bytes[box + HEADER_BYTES] === 1;
  return numberAt(bytes, box + (isLong ? at.long : at.short), length ?? (isLong ? 8 : 4));
};
