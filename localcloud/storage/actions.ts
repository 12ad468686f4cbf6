import { randomUUID } from 'node:crypto';
import { fileIds, refusePath } from './paths.ts';
import type { Store } from './store.ts';

/** An upload that the SDK was told where to send. */
export type Ticket = { readonly path: string; readonly owner: string };

/** Answers `storage.*` of the wire protocol. */
export type StorageActions = {
  handle(action: string, request: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** Gives a ticket once; undefined if it is unknown or used. */
  redeem(token: string): Ticket | undefined;
};

const MAX_AGE_S = 7200;
const FILES_PER_CALL_MAX = 50;
const TICKETS_KEPT = 1000;

const badParam = (message: string): Record<string, unknown> => ({ code: 'INVALID_PARAM', message });

export const createStorageActions = (store: Store, env: string, gatewayUrl: () => string): StorageActions => {
  const ids = fileIds(env);
  const tickets = new Map<string, Ticket>();

  const uploadMetadata = ({ path }: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const refusal = refusePath(path);
    if (refusal !== undefined) return badParam(refusal);
    const token = randomUUID();
    tickets.set(token, { path: String(path), owner: '' });
    const [oldest] = tickets.keys();
    if (tickets.size > TICKETS_KEPT && oldest !== undefined) tickets.delete(oldest);
    const fileId = ids.of(String(path));
    // It travels in a header, which takes ASCII only.
    const cosFileId = encodeURIComponent(fileId);
    return {
      data: { url: `${gatewayUrl()}/_upload/${token}`, token, authorization: 'local', fileId, cosFileId },
    };
  };

  const each = (
    list: unknown,
    answer: (item: unknown) => Record<string, unknown>,
  ): Record<string, unknown>[] | string => {
    if (!Array.isArray(list) || list.length === 0) return 'the list of files is empty';
    if (list.length > FILES_PER_CALL_MAX) return `at most ${FILES_PER_CALL_MAX} files in one call`;
    return list.map(answer);
  };

  const stored = (fileId: unknown): string | undefined => {
    const path = ids.pathOf(fileId);
    return path !== undefined && store.find(path) ? path : undefined;
  };

  const downloadUrl = (item: unknown): Record<string, unknown> => {
    const { fileid, max_age } = (item ?? {}) as { fileid?: unknown; max_age?: unknown };
    const path = stored(fileid);
    const common = { fileid, fileID: fileid };
    if (path === undefined) return { ...common, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '', download_url: '' };
    // Unencoded, as the cloud gives it: the SDK encodes it before it downloads.
    const url = `${gatewayUrl()}/storage/${path}`;
    return {
      ...common,
      code: 'SUCCESS',
      tempFileURL: url,
      download_url: url,
      maxAge: typeof max_age === 'number' ? max_age : MAX_AGE_S,
    };
  };

  const deleteFile = (fileID: unknown): Record<string, unknown> => {
    const path = stored(fileID);
    if (path === undefined) return { fileID, code: 'STORAGE_FILE_NONEXIST' };
    store.remove(path);
    return { fileID, code: 'SUCCESS' };
  };

  const handle: StorageActions['handle'] = (action, request) => {
    if (action === 'storage.getUploadMetadata') return uploadMetadata(request);
    if (action === 'storage.batchGetDownloadUrl') {
      const list = each(request['file_list'], downloadUrl);
      return typeof list === 'string' ? badParam(list) : { data: { download_list: list } };
    }
    if (action === 'storage.batchDeleteFile') {
      const list = each(request['fileid_list'], deleteFile);
      return typeof list === 'string' ? badParam(list) : { data: { delete_list: list } };
    }
    return badParam(`action "${action}" is not answered by the local cloud; see localcloud/README.md`);
  };

  return {
    handle,
    redeem: (token) => {
      const ticket = tickets.get(token);
      tickets.delete(token);
      return ticket;
    },
  };
};
