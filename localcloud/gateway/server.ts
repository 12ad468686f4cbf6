import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../observe/log.ts';
import { refuseForeign } from './origin.ts';
import { hangUp, sendText, type Exchange } from './reply.ts';

export type GatewayServer = { readonly port: number; close(): Promise<void> };

const PORTS_TRIED = 100;
/**
 * How long a connection nobody uses is kept. Node's own 5 s end first where this process is held up that long, and whoever came back on the
 * connection meanwhile is cut off without an answer.
 */
const IDLE_MS = 60_000;
const LOOPBACK = '127.0.0.1';
const BASE = `http://${LOOPBACK}`;

const listenOn = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const listen = async (server: Server, port: number): Promise<number> => {
  for (let wanted = port; ; wanted += 1) {
    try {
      return await listenOn(server, wanted);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port === 0 || wanted >= Math.min(port + PORTS_TRIED, 65_535)) throw error;
    }
  }
};

const urlOf = ({ url = '/' }: IncomingMessage): URL | undefined =>
  URL.canParse(BASE + url) ? new URL(BASE + url) : undefined;

const fail = (exchange: Exchange, error: unknown, log: Log): void => {
  const { request, response } = exchange;
  // Whoever asked has gone.
  if (request.destroyed && response.destroyed) return;
  const what = error instanceof Error ? String(error.stack) : String(error);
  log.write(`gateway: ${request.method ?? ''} ${request.url ?? ''}: ${what}`);
  if (response.headersSent) hangUp(exchange);
  else sendText(exchange, 500, 'the local cloud failed; its log says why');
};

/** Listens on 127.0.0.1 alone; a taken port is replaced by the next. */
export const startServer = async (
  port: number,
  handle: (exchange: Exchange) => Promise<void>,
  log: Log,
): Promise<GatewayServer> => {
  const server = createServer((request, response) => {
    const url = urlOf(request);
    const exchange = { request, response, url: url ?? new URL(BASE) };
    const foreign = refuseForeign(request);
    if (foreign !== undefined) sendText(exchange, 403, foreign);
    else if (!url) sendText(exchange, 400, 'the address is not understood');
    else handle(exchange).catch((error: unknown) => fail(exchange, error, log));
  });
  server.keepAliveTimeout = IDLE_MS;
  const bound = await listen(server, port);
  return {
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
