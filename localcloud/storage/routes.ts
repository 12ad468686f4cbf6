import { pipeline } from 'node:stream/promises';
import { BodyTooLarge, readBody } from '../gateway/body.ts';
import { contentTypeOf } from '../gateway/content-type.ts';
import { parseMultipart } from '../gateway/multipart.ts';
import { sendBytes, sendJson, sendText, type Exchange } from '../gateway/reply.ts';
import { fileIds, refusePath } from './paths.ts';
import { rangeOf } from './range.ts';
import { FILE_BYTES_MAX, FileTooLarge, NotOwner, type Store } from './store.ts';
import type { Tickets } from './tickets.ts';

export type StorageRoutes = {
  /** `PUT /_upload/<token>`: where `cloud.uploadFile` sends the bytes. */
  readonly upload: (exchange: Exchange) => Promise<void>;
  /** `POST /_upload/<token>`: the same as a form, as the SDK sent it before version 4. */
  readonly uploadForm: (exchange: Exchange) => Promise<void>;
  /** `POST /storage?path=…`: what `wx.cloud.uploadFile` does for a client. */
  readonly clientUpload: (exchange: Exchange) => Promise<void>;
  /** `GET /storage/<path>`: a temporary address. */
  readonly download: (exchange: Exchange) => Promise<void>;
};

/** What object storage answers when it refuses: the SDK reads Code and Message. */
const sendXmlError = (exchange: Exchange, status: number, code: string, message: string): void => {
  const body =
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message>` +
    '<Resource></Resource><RequestId>local</RequestId><TraceId>local</TraceId></Error>';
  sendBytes(exchange, 'application/xml', body, status);
};

/** Stores the body; false if it is too large. */
const keep = async (
  store: Store,
  path: string,
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
  owner: string,
): Promise<boolean> => {
  try {
    await store.put(path, content, owner);
    return true;
  } catch (error) {
    if (error instanceof FileTooLarge) return false;
    throw error;
  }
};

const UPLOAD_ROAD = '/_upload/';
const refuseTicket = (exchange: Exchange): void =>
  sendXmlError(exchange, 403, 'AccessDenied', 'this upload address is unknown or used');
const refuseKey = (exchange: Exchange): void =>
  sendXmlError(exchange, 403, 'SignatureDoesNotMatch', 'key is not the path');
const refuseSize = (exchange: Exchange): void =>
  sendXmlError(exchange, 400, 'EntityTooLarge', new FileTooLarge().message);

const upload = async (store: Store, tickets: Tickets, exchange: Exchange): Promise<void> => {
  const { request, url } = exchange;
  const path = tickets.redeem(url.pathname.slice(UPLOAD_ROAD.length));
  if (path === undefined) refuseTicket(exchange);
  else if (request.headers['key'] !== encodeURIComponent(path)) refuseKey(exchange);
  else if (await keep(store, path, request, '')) sendBytes(exchange, 'application/xml', '');
  else refuseSize(exchange);
};

/** What the fields around the file of a form may take, bytes. */
const FORM_BYTES_MAX = 64 * 1024;

const uploadForm = async (store: Store, tickets: Tickets, exchange: Exchange): Promise<void> => {
  const { request, url } = exchange;
  const body = await readBody(request, FILE_BYTES_MAX + FORM_BYTES_MAX).catch((error: unknown) => {
    if (error instanceof BodyTooLarge) return undefined;
    throw error;
  });
  if (!body) {
    refuseSize(exchange);
    return;
  }
  const fields = parseMultipart(request.headers['content-type'] ?? '', body);
  const file = fields.get('file');
  const path = tickets.redeem(url.pathname.slice(UPLOAD_ROAD.length));
  if (path === undefined) refuseTicket(exchange);
  else if (fields.get('key')?.toString('utf8') !== path || !fields.has('Signature')) refuseKey(exchange);
  else if (!file) sendXmlError(exchange, 400, 'MalformedPOSTRequest', 'the form has no file');
  else if (await keep(store, path, [file], '')) sendBytes(exchange, 'application/xml', '');
  else refuseSize(exchange);
};

const clientUpload = async (store: Store, env: string, exchange: Exchange): Promise<void> => {
  const fail = (errCode: number, why: string): void => {
    sendJson(exchange, { errCode, errMsg: `cloud.uploadFile:fail ${why}` });
  };
  const openid = exchange.request.headers['x-localcloud-openid'];
  const path = exchange.url.searchParams.get('path') ?? '';
  const refusal = typeof openid !== 'string' || openid === '' ? 'the caller has no openid' : refusePath(path);
  if (refusal !== undefined) fail(-501007, refusal);
  else {
    try {
      if (!(await keep(store, path, exchange.request, String(openid)))) fail(-503001, new FileTooLarge().message);
      else sendJson(exchange, { errMsg: 'cloud.uploadFile:ok', statusCode: 204, fileID: fileIds(env).of(path) });
    } catch (error) {
      if (!(error instanceof NotOwner)) throw error;
      fail(-503002, error.message);
    }
  }
};

/** The path in the address, or why it names none. */
const downloadPath = (url: URL): { readonly path: string; readonly refusal?: string } => {
  try {
    const path = decodeURIComponent(url.pathname.slice('/storage/'.length));
    const refusal = refusePath(path);
    return refusal === undefined ? { path } : { path, refusal };
  } catch {
    return { path: '', refusal: 'the address is not encoded properly' };
  }
};

const download = async (store: Store, exchange: Exchange): Promise<void> => {
  const { request, response, url } = exchange;
  const { path, refusal } = downloadPath(url);
  const file = refusal === undefined ? store.find(path) : undefined;
  if (!file) {
    sendText(exchange, refusal === undefined ? 404 : 400, refusal ?? 'no such file');
    return;
  }
  const range = rangeOf(request.headers.range, file.size);
  // A stored page must not act with the rights of the console beside it.
  const headers = {
    'content-type': contentTypeOf(path),
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  };
  if (range === 'outside') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${file.size}` }).end();
    return;
  }
  const { from, to } = range ?? { from: 0, to: file.size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'content-length': to - from + 1,
    ...(range ? { 'content-range': `bytes ${from}-${to}/${file.size}` } : {}),
  });
  if (request.method === 'HEAD' || file.size === 0) response.end();
  else await pipeline(store.read(path, from, to), response);
};

export const createStorageRoutes = (store: Store, tickets: Tickets, env: string): StorageRoutes => ({
  upload: (exchange) => upload(store, tickets, exchange),
  uploadForm: (exchange) => uploadForm(store, tickets, exchange),
  clientUpload: (exchange) => clientUpload(store, env, exchange),
  download: (exchange) => download(store, exchange),
});
