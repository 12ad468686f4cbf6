import { randomUUID } from 'node:crypto';
import type { WireRequest } from '../database/index.ts';
import type { Admin } from './admin.ts';
import { BodyTooLarge, readBody } from './body.ts';
import { parseMultipart } from './multipart.ts';
import { hangUp, sendBytes, sendJson, type Exchange } from './reply.ts';

/** Largest request to the cloud, bytes: a function's event of 6 MB and what surrounds it. */
const REQUEST_BYTES_MAX = 8 * 1024 * 1024;
const INVOCATION_PATH = /^\/admin\/i\/([\w-]{1,64})$/;

/** The body as the wire protocol's fields; text fields as strings, `requestData` of a multipart body as bytes. */
const parse = (contentType: string, body: Buffer): WireRequest => {
  if (contentType.startsWith('multipart/form-data')) {
    const fields = parseMultipart(contentType, body);
    return Object.fromEntries(
      [...fields].map(([name, value]) => [name, name === 'requestData' ? value : value.toString('utf8')]),
    );
  }
  const parsed: unknown = JSON.parse(body.toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Error('the body is not an object');
  return parsed as WireRequest;
};

/** `POST /admin` and `POST /admin/i/<invocation>`. */
export const createAdminRoute =
  (admin: Admin) =>
  async (exchange: Exchange): Promise<void> => {
    const { request, url } = exchange;
    const refuse = (message: string): void =>
      sendJson(exchange, { requestId: randomUUID(), code: 'INVALID_PARAM', message });
    let body: WireRequest;
    try {
      body = parse(request.headers['content-type'] ?? '', await readBody(request, REQUEST_BYTES_MAX));
    } catch (error) {
      if (error instanceof BodyTooLarge || error instanceof Error) {
        refuse(error.message);
        return;
      }
      throw error;
    }
    const invocationId = INVOCATION_PATH.exec(url.pathname)?.[1];
    const source = String(request.headers['x-tcb-source'] ?? 'scf');
    const reply = await admin.answer({ body, source, ...(invocationId === undefined ? {} : { invocationId }) });
    if (reply === 'hang-up') {
      hangUp(exchange);
      return;
    }
    if ('protobuf' in reply) {
      sendBytes(exchange, 'application/octet-stream', reply.protobuf);
      return;
    }
    sendJson(exchange, reply.json);
  };
