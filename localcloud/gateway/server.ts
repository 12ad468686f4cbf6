import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../observe/log.ts';
import { refuseForeign } from './origin.ts';
import { hangUp, sendText, type Exchange } from './reply.ts';

export type GatewayServer = { readonly port: number; close(): Promise<void> };

const PORTS_TRIED = 100;
const LOOPBACK = '127.0.0.1';

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

/** Listens on 127.0.0.1 alone; a taken port is replaced by the next. */
export const startServer = async (
  port: number,
  handle: (exchange: Exchange) => Promise<void>,
  log: Log,
): Promise<GatewayServer> => {
  const server = createServer((request, response) => {
    const exchange = { request, response, url: new URL(request.url ?? '/', `http://${LOOPBACK}`) };
    const foreign = refuseForeign(request);
    if (foreign !== undefined) {
      sendText(exchange, 403, foreign);
      return;
    }
    handle(exchange).catch((error: unknown) => {
      if (request.destroyed && response.destroyed) return;
      log.write(
        `gateway: ${request.method ?? ''} ${request.url ?? ''}: ${error instanceof Error ? String(error.stack) : String(error)}`,
      );
      if (response.headersSent) hangUp(exchange);
      else sendText(exchange, 500, 'the local cloud failed; its log says why');
    });
  });
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
