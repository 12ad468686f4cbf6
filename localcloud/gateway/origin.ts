import type { IncomingMessage, ServerResponse } from 'node:http';

const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/;

const isLoopbackOrigin = (origin: string): boolean =>
  /^https?:\/\//.test(origin) && LOOPBACK_HOST.test(origin.replace(/^https?:\/\//, ''));

/**
 * Keeps web pages of other sites out, which a browser on this machine would let through to 127.0.0.1: the Host must be a loopback
 * name (a name that was made to point here is not), and a page that sends something must itself come from loopback.
 */
export const refuseForeign = (request: IncomingMessage): string | undefined => {
  const { host, origin } = request.headers;
  if (host === undefined || !LOOPBACK_HOST.test(host)) return `host ${host ?? '(none)'} is not this machine`;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && origin !== undefined && !isLoopbackOrigin(origin)) return `origin ${origin} is not this machine`;
  return undefined;
};

/** A page of another port of this machine: of another project, which may call functions and store files, and nothing else. */
export const isOtherPage = ({ headers, method }: IncomingMessage): boolean =>
  method !== 'GET' &&
  method !== 'HEAD' &&
  headers.origin !== undefined &&
  headers.origin !== `http://${headers.host ?? ''}`;

/** Lets pages of any loopback origin read the answer. True if the request was only a question whether it may be sent. */
export const allowLoopback = (request: IncomingMessage, response: ServerResponse): boolean => {
  const { origin } = request.headers;
  if (origin === undefined || !isLoopbackOrigin(origin)) return false;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('vary', 'origin');
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, x-localcloud-openid',
    'access-control-max-age': '600',
  });
  response.end();
  return true;
};
