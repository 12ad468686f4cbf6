import type { Route, StaticFolder } from '../options.ts';
import type { StorageRoutes } from '../storage/routes.ts';
import { allowLoopback } from './origin.ts';
import { sendBytes, sendText, type Exchange } from './reply.ts';
import { serveStatic } from './statics.ts';

export type Roads = {
  readonly admin: (exchange: Exchange) => Promise<void>;
  readonly invoke: (exchange: Exchange) => Promise<void>;
  readonly console: (exchange: Exchange) => Promise<void>;
  readonly storage: StorageRoutes;
  readonly routes: readonly Route[];
  readonly statics: readonly StaticFolder[];
};

/** Which road an address takes. The first that fits, in this order. */
export const createRouting =
  (roads: Roads) =>
  async (exchange: Exchange): Promise<void> => {
    const { request, response, url } = exchange;
    const { method } = request;
    const path = url.pathname;
    if (path === '/admin' || path.startsWith('/admin/')) {
      return method === 'POST' ? roads.admin(exchange) : sendText(exchange, 405, 'POST only');
    }
    if (path.startsWith('/invoke/')) {
      if (allowLoopback(request, response)) return;
      return method === 'POST' ? roads.invoke(exchange) : sendText(exchange, 405, 'POST only');
    }
    if (path.startsWith('/_upload/') && method === 'PUT') return roads.storage.upload(exchange);
    if (path === '/storage' || path.startsWith('/storage/')) {
      if (allowLoopback(request, response)) return;
      if (method === 'POST') return roads.storage.clientUpload(exchange);
      if (method === 'GET' || method === 'HEAD') return roads.storage.download(exchange);
      return sendText(exchange, 405, 'GET or POST only');
    }
    if (path === '/_localcloud' || path.startsWith('/_localcloud/')) return roads.console(exchange);
    const route = roads.routes.find(
      (candidate) => candidate.path === path && candidate.method.toUpperCase() === method,
    );
    if (route) {
      const { contentType, body } = route.reply();
      return sendBytes(exchange, contentType, body);
    }
    if (await serveStatic(roads.statics, exchange)) return;
    sendText(exchange, 404, `nothing here: ${path}`);
  };
