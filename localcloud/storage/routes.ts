import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from '../gateway/content-type.ts';
import { sendBytes, sendJson, sendText, type Exchange } from '../gateway/reply.ts';
import type { StorageActions } from './actions.ts';
import { fileIds, refusePath } from './paths.ts';
import { FileTooLarge, type Store } from './store.ts';

/** What object storage answers when it refuses: the SDK reads Code and Message. */
const xmlError = (code: string, message: string): string =>
  `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message>` +
  '<Resource></Resource><RequestId>local</RequestId><TraceId>local</TraceId></Error>';

export type StorageRoutes = {
  /** `PUT /_upload/<token>`: where `cloud.uploadFile` sends the bytes. */
  upload(exchange: Exchange): Promise<void>;
  /** `POST /storage?path=…`: what `wx.cloud.uploadFile` does for a client. */
  clientUpload(exchange: Exchange): Promise<void>;
  /** `GET /storage/<path>`: a temporary address. */
  download(exchange: Exchange): Promise<void>;
};

export const createStorageRoutes = (store: Store, actions: StorageActions, env: string): StorageRoutes => ({
  upload: async (exchange) => {
    const xml = (status: number, code: string, message: string): void =>
      sendBytes(exchange, 'application/xml', xmlError(code, message), status);
    const ticket = actions.redeem(exchange.url.pathname.slice('/_upload/'.length));
    if (!ticket) return xml(403, 'AccessDenied', 'this upload address is unknown or used');
    if (exchange.request.headers['key'] !== encodeURIComponent(ticket.path))
      return xml(403, 'SignatureDoesNotMatch', 'key is not the path');
    try {
      await store.put(ticket.path, exchange.request, ticket.owner);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      return xml(400, 'EntityTooLarge', error.message);
    }
    sendBytes(exchange, 'application/xml', '');
  },

  clientUpload: async (exchange) => {
    const fail = (errCode: number, why: string): void =>
      sendJson(exchange, { errCode, errMsg: `cloud.uploadFile:fail ${why}` });
    const openid = exchange.request.headers['x-localcloud-openid'];
    if (typeof openid !== 'string' || openid === '') return fail(-501007, 'the caller has no openid');
    const path = exchange.url.searchParams.get('path');
    const refusal = refusePath(path);
    if (path === null || refusal !== undefined) return fail(-501007, refusal ?? 'path is empty');
    try {
      await store.put(path, exchange.request, openid);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      return fail(-503001, error.message);
    }
    sendJson(exchange, { errMsg: 'cloud.uploadFile:ok', statusCode: 204, fileID: fileIds(env).of(path) });
  },

  download: async (exchange) => {
    const { request, response, url } = exchange;
    let path: string;
    try {
      path = decodeURIComponent(url.pathname.slice('/storage/'.length));
    } catch {
      return sendText(exchange, 400, 'the address is not encoded properly');
    }
    const refusal = refusePath(path);
    if (refusal !== undefined) return sendText(exchange, 400, refusal);
    const file = store.find(path);
    if (!file) return sendText(exchange, 404, 'no such file');
    // A stored page must not act with the rights of the console beside it.
    response.writeHead(200, {
      'content-type': contentTypeOf(path),
      'content-length': file.size,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(store.read(path), response);
  },
});
