import { readHeading } from '../../../shared/community/roster-columns.ts';
import { readGrid } from '../../../shared/community/reading/read-grid.ts';
import { WHOLE_LINE, type Sheet } from '../../../shared/community/reading/sheet.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { readCells } from './read-cells.ts';
import { unpackXlsx } from './unpack.ts';
import { readWorkbook } from './workbook.ts';

type Refusal = 'FILE_NOT_READABLE' | 'FILE_TOO_LARGE' | 'FILE_HAS_NO_HEADING';

/**
 * Reads a workbook (XLSX) into rows: of its sheets the one with the most known headings. Another sheet that is a roster too is not read, and
 * then nobody is removed.
 *
 * Refuses in order: no workbook or a damaged one, one that is too large unpacked, one without a sheet that has a known heading.
 */
export const readXlsx = (bytes: Uint8Array): Result<Sheet, Refusal> => {
  const parts = unpackXlsx(bytes);
  if (parts === 'too large') return fail('FILE_TOO_LARGE');
  if (!parts) return fail('FILE_NOT_READABLE');
  try {
    const book = readWorkbook(parts);
    const sheets = book.sheets.flatMap(({ name, part }) => {
      const xml = parts.get(part);
      if (xml === undefined) return [];
      const { rows, merges, beyond } = readCells(xml, book);
      const sheet = readGrid(rows, merges);
      return sheet ? [{ name, sheet, beyond, heading: readHeading(sheet.rows[0]?.cells ?? []) }] : [];
    });
    const [best, ...others] = [...sheets].sort((a, b) => b.heading.positions.size - a.heading.positions.size);
    if (!best) return fail('FILE_HAS_NO_HEADING');
    const rivals = others.filter(({ heading, sheet }) => heading.missing.length === 0 && sheet.rows.length > 1);
    const at = best.sheet.rows[0]?.line ?? 1;
    const beyond = { line: at, column: WHOLE_LINE, reason: `右边太远的${String(best.beyond)}格没有读` };
    return ok({
      ...best.sheet,
      unread: [...best.sheet.unread, ...rivals.map(({ name }) => ({ line: at, reason: notRead(name) }))],
      notices: [...best.sheet.notices, ...(best.beyond > 0 ? [beyond] : [])],
    });
  } catch {
    return fail('FILE_NOT_READABLE');
  }
};

const notRead = (name: string): string => `另一张表“${name.slice(0, 12)}”没有读，请放到一张里`;
