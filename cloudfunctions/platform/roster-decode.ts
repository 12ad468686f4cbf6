import { layoutOf } from '../../shared/community/reading/read-delimited.ts';
import { linesOf } from '../../shared/community/reading/lines.ts';

/** Enough of a text to find its heading. */
const START_LENGTH = 20_000;
/** What stands where a byte could not be read. */
const UNREADABLE = /\uFFFD/g;

/**
 * The text of a spreadsheet export: UTF-8 with or without byte order mark, UTF-16 with one ("Unicode text"), or GBK as
 * Excel in China saves CSV. Strict UTF-8 is tried before GB18030 (which contains GBK), because Chinese text in one is
 * hardly ever legal in the other the other way round. A file in which a few bytes are wrong is none of them strictly: it is read in
 * the encoding in which its heading is found, and what could not be read is U+FFFD, which no cell may hold.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return leniently('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return leniently('utf-16be', bytes);
  const strict = [strictly('utf-8', bytes), strictly('gb18030', bytes)].find(
    (text) => text !== undefined && knownIn(text) > 0,
  );
  if (strict !== undefined) return strict;
  return ['utf-8', 'gb18030', 'utf-16le', 'utf-16be']
    .map((encoding) => leniently(encoding, bytes))
    .map((text) => ({ text, known: knownIn(text), unreadable: text.match(UNREADABLE)?.length ?? 0 }))
    .reduce((best, next) =>
      next.known > best.known || (next.known === best.known && next.unreadable < best.unreadable) ? next : best,
    ).text;
};

/** How many headings of a roster the text has. */
const knownIn = (text: string): number => layoutOf(linesOf(text.slice(0, START_LENGTH)))?.known ?? 0;

/** Drops the byte order mark, and refuses what is not in the encoding. */
const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const leniently = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);
