import { numberAt, placesOf, standsAt } from './bytes.ts';

/** The tag of an image directory that points to the GPS directory (EXIF 2.3, table 4). */
const GPS_POINTER = 0x8825;
const ENTRY_BYTES = 12;

/**
 * True if a JPEG or PNG still says where it was taken: an EXIF block (also one of a second picture within the file) whose first directory
 * points to GPS data, or XMP that names a latitude. The phone takes all of it out by drawing the picture anew.
 */
export const tellsPlace = (bytes: Uint8Array): boolean =>
  blocksOf(bytes).some((start) => pointsToGps(bytes, start)) || placesOf(bytes, 'GPSLatitude').length > 0;

/** Where the TIFF data of each EXIF block begins: behind `Exif\0\0` in a JPEG, behind the name of the chunk in a PNG. */
const blocksOf = (bytes: Uint8Array): readonly number[] => [
  ...placesOf(bytes, 'Exif\0\0').map((at) => at + 'Exif\0\0'.length),
  ...placesOf(bytes, 'eXIf').map((at) => at + 'eXIf'.length),
];

const pointsToGps = (bytes: Uint8Array, start: number): boolean => {
  const isLittle = standsAt(bytes, 'II', start);
  if (!isLittle && !standsAt(bytes, 'MM', start)) return false;
  const directory = numberAt(bytes, start + 4, 4, isLittle);
  const count = directory === undefined ? undefined : numberAt(bytes, start + directory, 2, isLittle);
  if (directory === undefined || count === undefined) return false;
  const tags = Array.from({ length: count }, (_, index) =>
    numberAt(bytes, start + directory + 2 + index * ENTRY_BYTES, 2, isLittle),
  );
  return tags.includes(GPS_POINTER);
};
