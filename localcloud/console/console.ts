import { readBody } from '../gateway/body.ts';
import { sendBytes, sendJson, sendText, type Exchange } from '../gateway/reply.ts';
import { createActions, createViews } from './actions.ts';
import { html } from './html.ts';
import { layout, type Page } from './layout.ts';
import { collectionPage, collectionsPage } from './pages/collections.ts';
import { faultsPage } from './pages/faults.ts';
import { functionsPage, invocationPage } from './pages/functions.ts';
import { messagesPage } from './pages/messages.ts';
import { storagePage } from './pages/storage.ts';
import { timersPage } from './pages/timers.ts';
import type { ConsoleParts } from './parts.ts';

const BODY_BYTES_MAX = 1024 * 1024;
const ROOT = '/_localcloud/';

type PageOf = (parts: ConsoleParts, query: URLSearchParams) => Page;

const logPage: PageOf = ({ log }) => ({
  section: 'log',
  title: 'Log',
  body: html`<h2>Log</h2>
    <pre>${log.recent().join('\n')}</pre>`,
});

const PAGES = new Map<string, PageOf>([
  ['', functionsPage],
  ['collections', collectionsPage],
  ['messages', messagesPage],
  ['timers', timersPage],
  ['storage', storagePage],
  ['faults', faultsPage],
  ['log', logPage],
]);

const findPage = async (parts: ConsoleParts, path: string, query: URLSearchParams): Promise<Page | undefined> => {
  const [section = '', item] = path.split('/').map(decodeURIComponent);
  if (item === undefined) return PAGES.get(section)?.(parts, query);
  if (section === 'invocations') return invocationPage(parts, item);
  if (section === 'collections') return collectionPage(parts, item, query);
  return undefined;
};

/** `/_localcloud/…`: pages for a person, JSON for a script. */
export const createConsole = (parts: ConsoleParts): ((exchange: Exchange) => Promise<void>) => {
  const actions = createActions(parts);
  const views = createViews(parts);

  const act = async (exchange: Exchange, name: string): Promise<void> => {
    const action = actions.get(name);
    if (!action) {
      sendText(exchange, 404, `no such action: ${name}`);
      return;
    }
    try {
      const body: unknown = JSON.parse((await readBody(exchange.request, BODY_BYTES_MAX)).toString('utf8') || '{}');
      if (typeof body !== 'object' || body === null) throw new Error('the body must be a JSON object');
      sendJson(exchange, await action(body as Record<string, unknown>));
    } catch (error) {
      sendJson(exchange, { error: error instanceof Error ? error.message : String(error) }, 400);
    }
  };

  return async (exchange) => {
    const { request, url } = exchange;
    const path = url.pathname.slice(ROOT.length);
    if (request.method === 'POST') return act(exchange, path);
    const view = path.endsWith('.json') ? views.get(path.slice(0, -'.json'.length)) : undefined;
    if (view) {
      sendJson(exchange, view());
      return;
    }
    const page = await findPage(parts, path, url.searchParams);
    if (!page) {
      sendText(exchange, 404, `no such page: ${path}`);
      return;
    }
    const now = parts.clock.now();
    sendBytes(exchange, 'text/html; charset=utf-8', layout(page, { env: parts.env, now, moved: now - Date.now() }));
  };
};
