import { createHash } from 'node:crypto';
import { readDelimited } from '../../shared/community/reading/read-delimited.ts';
import type { Sheet } from '../../shared/community/reading/sheet.ts';
import { compact, isGarbled } from '../../shared/community/roster-text.ts';
import { fail, ok, type Result } from '../../shared/kernel/errors.ts';
import { decodeText } from './roster-decode.ts';
import { readStoredFile, startOfStoredFile } from './stored-file.ts';

/** About 80,000 rows: more than may be imported at once. */
const FILE_SIZE_MAX_BYTES = 8 * 1024 * 1024;

/** Why a file is no roster, each with its own thing to do. */
export type FileRefusal =
  'FILE_NOT_READABLE' | 'FILE_TOO_LARGE' | 'FILE_LOCKED' | 'FILE_OLD_SHEET' | 'FILE_HAS_NO_HEADING';

/** Every XLSX begins so, being a zip; so do other files that are none. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The files of Excel before 2007, and every workbook with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
/** What the list of parts of a workbook with a password names. */
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le');
/** What some systems give out as `.xls`. */
const PAGE = /^\s*(?:<\?xml|<!doctype|<html|<table|<meta)/i;
const PAGE_START_BYTES = 200;

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, at) => bytes[at] === byte);

/**
 * Reads an uploaded roster: a spreadsheet (XLSX), or text (CSV, tabs, semicolons) in whatever encoding; with it the SHA-256 of its bytes.
 *
 * Refuses in order: no such file; one over 8 MB, or over 40 MB unpacked; one with a password; one in an older format (`.xls`, a web page);
 * no table at all; no known heading among the first thirty rows. @throws when the storage cannot be reached.
 */
export const readRosterFile = async (
  fileId: string,
): Promise<Result<{ readonly sheet: Sheet; readonly contentDigest: string }, FileRefusal>> => {
  const start = await startOfStoredFile(fileId);
  if (start === undefined) return fail('FILE_NOT_READABLE');
  if (start.size > FILE_SIZE_MAX_BYTES) return fail('FILE_TOO_LARGE');
  const bytes = await readStoredFile(fileId);
  if (bytes === undefined || bytes.length === 0) return fail('FILE_NOT_READABLE');
  const sheet = await readRoster(bytes);
  if (!sheet.ok) return sheet;
  return ok({ sheet: sheet.value, contentDigest: createHash('sha256').update(bytes).digest('hex') });
};

/** Reads the bytes of a roster: what kind of file it is, they tell themselves. */
const readRoster = async (bytes: Uint8Array): Promise<Result<Sheet, FileRefusal>> => {
  if (begins(bytes, OLD)) return fail(Buffer.from(bytes).includes(PASSWORD) ? 'FILE_LOCKED' : 'FILE_OLD_SHEET');
  // What it takes is loaded for a workbook alone.
  if (begins(bytes, ZIP)) return (await import('./xlsx/read-xlsx.ts')).readXlsx(bytes);
  if (PAGE.test(Buffer.from(bytes.subarray(0, PAGE_START_BYTES)).toString('latin1'))) return fail('FILE_OLD_SHEET');
  const text = decodeText(bytes);
  const sheet = readDelimited(text);
  if (sheet) return ok(sheet);
  return fail(isGarbled(compact(text.slice(0, PAGE_START_BYTES))) ? 'FILE_NOT_READABLE' : 'FILE_HAS_NO_HEADING');
};
