const JPEG = 0xffd8;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
/** `eXIf`, the chunk in which a PNG keeps the same facts. */
const PNG_FACTS = [0x65, 0x58, 0x49, 0x66] as const;

const twoAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const isInJpeg = (bytes: Uint8Array): boolean => {
  for (let at = 2; at + 4 <= bytes.length; at += 2 + twoAt(bytes, at + 2)) {
    const marker = twoAt(bytes, at);
    if (marker === APP1) return true;
    if (marker === START_OF_SCAN || marker < 0xff00) return false;
  }
  return false;
};

const isInPng = (bytes: Uint8Array): boolean =>
  bytes.some((_, at) => PNG_FACTS.every((letter, index) => bytes[at + index] === letter));

/**
 * True if a camera's facts stand beside the picture: Exif or XMP, which say where it was taken and with what.
 *
 * @param start the first bytes of the file, 64 KB: the facts come before the picture.
 */
export const tellsFacts = (start: Uint8Array): boolean => (twoAt(start, 0) === JPEG ? isInJpeg(start) : isInPng(start));
