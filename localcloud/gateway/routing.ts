import type { Route, StaticFolder } from '../options.ts';
import type { StorageRoutes } from '../storage/routes.ts';
import { allowLoopback, isOtherPage } from './origin.ts';
import { sendBytes, sendText, type Exchange } from './reply.ts';
import { serveStatic } from './statics.ts';

export type Handler = (exchange: Exchange) => Promise<void>;

export type Roads = {
  readonly admin: Handler;
  readonly invoke: Handler;
  readonly console: Handler;
  readonly storage: StorageRoutes;
  readonly routes: readonly Route[];
  readonly statics: readonly StaticFolder[];
};

type Road = {
  readonly path: string;
  /** Pages of other loopback origins may use it. */
  readonly shared?: true;
  readonly methods: Readonly<Record<string, Handler>>;
};

const below = (path: string, road: string): boolean => path === road || path.startsWith(`${road}/`);

const ownRoads = ({ admin, invoke, console: pages, storage }: Roads): readonly Road[] => [
  { path: '/admin', methods: { POST: admin } },
  { path: '/invoke', shared: true, methods: { POST: invoke } },
  { path: '/_upload', methods: { PUT: storage.upload, POST: storage.uploadForm } },
  {
    path: '/storage',
    shared: true,
    methods: { POST: storage.clientUpload, GET: storage.download, HEAD: storage.download },
  },
  { path: '/_localcloud', methods: { GET: pages, POST: pages } },
];

/** Which road an address takes: the local cloud's own, then the embedding project's routes, then its folders. */
export const createRouting = (roads: Roads): Handler => {
  const own = ownRoads(roads);
  return async (exchange) => {
    const { request, response, url } = exchange;
    const { method = 'GET' } = request;
    const road = own.find(({ path }) => below(url.pathname, path));
    if (road) {
      if (road.shared && allowLoopback(request, response)) return;
      if (!road.shared && isOtherPage(request)) {
        sendText(exchange, 403, `pages of ${request.headers.origin ?? ''} may use /invoke and /storage alone`);
        return;
      }
      const handler = Object.hasOwn(road.methods, method) ? road.methods[method] : undefined;
      if (handler) await handler(exchange);
      else sendText(exchange, 405, `not with ${method}`);
      return;
    }
    const route = roads.routes.find(
      (candidate) => candidate.path === url.pathname && candidate.method.toUpperCase() === method,
    );
    if (route) {
      const { contentType, body } = route.reply();
      sendBytes(exchange, contentType, body);
      return;
    }
    if (await serveStatic(roads.statics, exchange)) return;
    sendText(exchange, 404, `nothing here: ${url.pathname}`);
  };
};
