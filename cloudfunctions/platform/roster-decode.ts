import { parse } from 'csv-parse/sync';

/** Rows of cells, the first the headings; a row keeps its place, also when it is blank. */
export type Table = readonly (readonly string[])[];

/** A whole record; an unclosed quote would otherwise swallow the rest of the file without a word. */
const RECORD_LENGTH_MAX = 20_000;
const ZIP_SIGNATURE = 'PK';

/**
 * The text of a spreadsheet export: UTF-8 with or without byte order mark, UTF-16 with one ("Unicode text"), or GBK as
 * Excel in China saves CSV. Strict UTF-8 is tried before GB18030 (which contains GBK), because Chinese text in one is
 * hardly ever legal in the other the other way round.
 *
 * @returns undefined if it is none of them.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes);
  return strictly('utf-8', bytes) ?? strictly('gb18030', bytes);
};

/** Drops the byte order mark, and refuses what is not in the encoding. */
const strictly = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads CSV bytes into a table. @returns undefined if they are no text, or no table. */
export const decodeTable = (bytes: Uint8Array): Table | undefined => {
  const text = decodeText(bytes);
  if (text === undefined || text.startsWith(ZIP_SIGNATURE) || text.includes('\0')) return undefined;
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: RECORD_LENGTH_MAX,
    });
  } catch {
    return undefined;
  }
};

/** Excel writes commas, "Unicode text" tabs, and some locales semicolons; the headings tell. */
const delimiterOf = (text: string): string => {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  const counted = [',', '\t', ';'].map((mark) => ({ mark, count: heading.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
};
