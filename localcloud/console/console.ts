import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/index.ts';
import type { Faults } from '../faults/faults.ts';
import type { FaultPlan } from '../faults/plan.ts';
import type { Runtime } from '../functions/runtime.ts';
import type { Timers } from '../functions/timers.ts';
import { readBody } from '../gateway/body.ts';
import { sendJson, sendText, type Exchange } from '../gateway/reply.ts';
import type { Journal } from '../observe/invocations.ts';
import type { Log } from '../observe/log.ts';
import type { Subscriptions } from '../openapi/subscriptions.ts';
import type { Store } from '../storage/store.ts';

/** Everything the console shows or moves. */
export type ConsoleParts = {
  readonly clock: Clock;
  readonly database: Database;
  readonly env: string;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly log: Log;
  readonly runtime: Runtime;
  readonly store: Store;
  readonly subscriptions: Subscriptions;
  readonly timers: Timers;
};

const BODY_BYTES_MAX = 64 * 1024;
const GRANT_MAX = 1000;

type Body = Readonly<Record<string, unknown>>;
/** Answers with JSON, or throws an error whose message is the refusal. */
type Action = (body: Body) => unknown;

const wantText = (body: Body, key: string): string => {
  const value = body[key];
  if (typeof value !== 'string' || value === '') throw new Error(`${key} is missing`);
  return value;
};

const wantNumber = (body: Body, key: string): number => {
  const value = body[key];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${key} must be a number`);
  return value;
};

const createActions = ({ clock, faults, subscriptions, timers }: ConsoleParts): ReadonlyMap<string, Action> =>
  new Map<string, Action>([
    [
      'subscribe',
      (body) => {
        const count = body['count'] === undefined ? 1 : wantNumber(body, 'count');
        if (!Number.isInteger(count) || count < 1 || count > GRANT_MAX)
          throw new Error(`count is a whole number within 1-${GRANT_MAX}`);
        return { quota: subscriptions.grant(wantText(body, 'openid'), wantText(body, 'templateId'), count) };
      },
    ],
    [
      'clock',
      async (body) => {
        await timers.jumpTo(wantNumber(body, 'at'), { timers: body['timers'] === 'once' ? 'once' : 'every' });
        return { now: clock.now() };
      },
    ],
    [
      'timers/run',
      async (body) => {
        await timers.runNow(wantText(body, 'function'));
        return {};
      },
    ],
    [
      'faults',
      (body) => {
        faults.set(body as FaultPlan);
        return faults.plan();
      },
    ],
  ]);

/** What the console's pages read, as JSON: `GET /_localcloud/<name>.json`. */
const createViews = (parts: ConsoleParts): ReadonlyMap<string, () => unknown> =>
  new Map<string, () => unknown>([
    ['messages', parts.subscriptions.messages],
    ['quotas', parts.subscriptions.quotas],
    ['invocations', () => [...parts.journal.finished()].reverse().slice(0, 100)],
    ['collections', () => parts.database.collections()],
    ['timers', parts.timers.list],
    ['files', () => parts.store.list(500)],
    ['clock', () => ({ now: parts.clock.now() })],
    ['faults', () => ({ plan: parts.faults.plan(), strikes: parts.faults.strikes() })],
    ['log', parts.log.recent],
  ]);

/** `/_localcloud/…`: pages for a person, JSON for a script. */
export const createConsole = (parts: ConsoleParts) => {
  const actions = createActions(parts);
  const views = createViews(parts);
  return async (exchange: Exchange): Promise<void> => {
    const name = exchange.url.pathname.slice('/_localcloud/'.length);
    if (exchange.request.method === 'POST') {
      const action = actions.get(name);
      if (!action) return sendText(exchange, 404, `no such action: ${name}`);
      try {
        const body: unknown = JSON.parse((await readBody(exchange.request, BODY_BYTES_MAX)).toString('utf8') || '{}');
        return sendJson(exchange, await action((body ?? {}) as Body));
      } catch (error) {
        return sendJson(exchange, { error: error instanceof Error ? error.message : String(error) }, 400);
      }
    }
    const view = name.endsWith('.json') ? views.get(name.slice(0, -'.json'.length)) : undefined;
    if (view) return sendJson(exchange, view());
    sendText(exchange, 404, `no such page: ${name}`);
  };
};
