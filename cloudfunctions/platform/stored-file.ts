import { patiently } from './patience.ts';
import { deleteFiles, downloadFile, temporaryUrls } from './sdk.ts';
import { startOf, type FileStart } from './start-of.ts';

/** The SDK says in `code` or in the text that there is no such file, or that it may not be had. */
const NO_SUCH_FILE = /STORAGE_FILE_NONEXIST|STORAGE_EXCEED_AUTHORITY|INVALID_PARAM|Status:40[0-9]/;
/** Seconds. As long as WeChat's own bound: a page that stays open must still play. */
const URL_AGE_MAX_S = 7200;
/** What one request may ask for. */
const FILES_PER_REQUEST_MAX = 50;

/** The first bytes of a file in cloud storage and its size; undefined if there is none of that id. @throws when the storage cannot be reached. */
export const startOfStoredFile = async (fileId: string): Promise<FileStart | undefined> => {
  const [found] = await patiently(() => temporaryUrls([fileId], URL_AGE_MAX_S));
  return found && patiently(() => startOf(found[1]));
};

/** The bytes of a file in cloud storage, after `startOfStoredFile` has said how many there are; undefined if there is none of that id. @throws when the storage cannot be reached. */
export const readStoredFile = async (fileId: string): Promise<Buffer | undefined> => {
  try {
    return await patiently(() => downloadFile(fileId));
  } catch (cause) {
    const { code, message } = cause as { code?: unknown; message?: unknown };
    if (NO_SUCH_FILE.test(`${String(code)} ${String(message)}`)) return undefined;
    throw cause;
  }
};

/**
 * Where files can be fetched, in one request for all of them. A file that is gone is missing from the answer; when the storage
 * cannot be reached all are: words are read also without their pictures.
 *
 * @param fileIds at most 50.
 */
export const addressesOf = async (fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (fileIds.length === 0) return new Map();
  if (fileIds.length > FILES_PER_REQUEST_MAX) throw new Error(`${String(fileIds.length)} files in one request`);
  try {
    return new Map(await patiently(() => temporaryUrls(fileIds, URL_AGE_MAX_S)));
  } catch (cause) {
    console.warn('no addresses of stored files', cause);
    return new Map();
  }
};

/** Deletes a file for good. Its owner no longer points to it, so what could not be deleted is out of sight, and is told in the log. */
export const forgetFile = async (fileId: string): Promise<void> => {
  try {
    await patiently(() => deleteFiles([fileId]));
  } catch (cause) {
    console.warn(`${fileId} is still in the storage`, cause);
  }
};
