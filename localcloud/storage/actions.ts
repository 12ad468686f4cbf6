import { fileIds, refusePath } from './paths.ts';
import type { Store } from './store.ts';
import type { Tickets } from './tickets.ts';

type Fields = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** Answers `storage.*` of the wire protocol: everything of the reply but its request id. */
export type StorageActions = { readonly handle: (action: string, request: Fields) => Answer };

export type StorageParts = {
  readonly store: Store;
  readonly tickets: Tickets;
  readonly env: string;
  readonly gatewayUrl: () => string;
};

const MAX_AGE_S = 7200;
const FILES_PER_CALL_MAX = 50;

const badParam = (message: string): Answer => ({ code: 'INVALID_PARAM', message });

const forEach = (list: unknown, name: string, answer: (item: unknown) => Answer): Answer => {
  if (!Array.isArray(list) || list.length === 0) return badParam('the list of files is empty');
  if (list.length > FILES_PER_CALL_MAX) return badParam(`at most ${FILES_PER_CALL_MAX} files in one call`);
  return { data: { [name]: list.map(answer) } };
};

const uploadMetadata =
  ({ tickets, env, gatewayUrl }: StorageParts) =>
  ({ path }: Fields): Answer => {
    const refusal = refusePath(path);
    if (typeof path !== 'string' || refusal !== undefined) return badParam(refusal ?? 'path is missing');
    const token = tickets.issue(path);
    const fileId = fileIds(env).of(path);
    // It travels in a header, which takes ASCII only.
    const cosFileId = encodeURIComponent(fileId);
    return { data: { url: `${gatewayUrl()}/_upload/${token}`, token, authorization: 'local', fileId, cosFileId } };
  };

const storedPath = ({ store, env }: StorageParts, fileId: unknown): string | undefined => {
  const path = fileIds(env).pathOf(fileId);
  return path !== undefined && store.find(path) ? path : undefined;
};

const downloadUrl =
  (parts: StorageParts) =>
  (item: unknown): Answer => {
    const { fileid, max_age: maxAge } = (item ?? {}) as { fileid?: unknown; max_age?: unknown };
    const path = storedPath(parts, fileid);
    const common = { fileid, fileID: fileid };
    if (path === undefined) return { ...common, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '', download_url: '' };
    // Unencoded, as the cloud gives it: the SDK encodes it before it downloads.
    const url = `${parts.gatewayUrl()}/storage/${path}`;
    const age = typeof maxAge === 'number' ? maxAge : MAX_AGE_S;
    return { ...common, code: 'SUCCESS', tempFileURL: url, download_url: url, maxAge: age };
  };

const deleteFile =
  (parts: StorageParts) =>
  (fileID: unknown): Answer => {
    const path = storedPath(parts, fileID);
    const removed = path !== undefined && parts.store.remove(path);
    return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
  };

export const createStorageActions = (parts: StorageParts): StorageActions => {
  const actions = new Map<string, (request: Fields) => Answer>([
    ['storage.getUploadMetadata', uploadMetadata(parts)],
    ['storage.batchGetDownloadUrl', (request) => forEach(request['file_list'], 'download_list', downloadUrl(parts))],
    ['storage.batchDeleteFile', (request) => forEach(request['fileid_list'], 'delete_list', deleteFile(parts))],
  ]);
  return {
    handle: (action, request) =>
      actions.get(action)?.(request) ??
      badParam(`action "${action}" is not answered by the local cloud; see localcloud/README.md`),
  };
};
