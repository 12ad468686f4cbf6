import type { Sheet } from '../../shared/community/reading/sheet.ts';
import { fail, ok, type Result } from '../../shared/kernel/errors.ts';
import { decodeSheet } from './roster-decode.ts';
import { readStoredFile, startOfStoredFile } from './stored-file.ts';

/** About 80,000 rows: more than may be imported at once. */
const FILE_SIZE_MAX_BYTES = 8 * 1024 * 1024;

/**
 * Reads an uploaded roster into a table.
 *
 * @returns `FILE_NOT_READABLE` if there is no such file, if it is too large, or if it is no table with at least one known
 *   heading (a spreadsheet that was not saved as CSV, a picture). @throws when the storage cannot be reached.
 */
export const readRosterFile = async (fileId: string): Promise<Result<Sheet, 'FILE_NOT_READABLE'>> => {
  const start = await startOfStoredFile(fileId);
  if (start === undefined || start.size > FILE_SIZE_MAX_BYTES) return fail('FILE_NOT_READABLE');
  const bytes = await readStoredFile(fileId);
  if (bytes === undefined) return fail('FILE_NOT_READABLE');
  const sheet = decodeSheet(bytes);
  return sheet ? ok(sheet) : fail('FILE_NOT_READABLE');
};
