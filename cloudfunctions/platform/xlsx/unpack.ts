import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook that are read; pictures, macros and links to other files are never unpacked. */
const READ =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;
/** All of them together, unpacked: twice what 30,000 rows of sixteen columns take. */
const UNPACKED_MAX_BYTES = 40 * 1024 * 1024;

/**
 * The readable parts of an XLSX by name. What a part says of its size is all that is ever unpacked of it, so that a small file cannot
 * grow into a large one.
 *
 * @returns 'too large' beyond 40 MB; undefined if this is no zip, or one that holds no workbook.
 */
export const unpackXlsx = (bytes: Uint8Array): ReadonlyMap<string, string> | 'too large' | undefined => {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        size += originalSize;
        return size <= UNPACKED_MAX_BYTES;
      },
    });
    if (size > UNPACKED_MAX_BYTES) return 'too large';
    return parts['xl/workbook.xml']
      ? new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
      : undefined;
  } catch {
    return undefined;
  }
};
