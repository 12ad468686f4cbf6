import type { ConsoleParts } from './parts.ts';

const GRANT_MAX = 1000;

type Body = Readonly<Record<string, unknown>>;

/** What `POST /_localcloud/<name>` does: answers with JSON, or throws an error whose message is the refusal. */
export type Action = (body: Body) => unknown;

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

const subscribe =
  ({ subscriptions }: ConsoleParts): Action =>
  (body) => {
    const count = body['count'] === undefined ? 1 : wantNumber(body, 'count');
    if (!Number.isInteger(count) || count < 1 || count > GRANT_MAX) {
      throw new Error(`count is a whole number within 1-${GRANT_MAX}`);
    }
    return { quota: subscriptions.grant(wantText(body, 'openid'), wantText(body, 'templateId'), count) };
  };

const moveClock =
  ({ clock, timers }: ConsoleParts): Action =>
  async (body) => {
    await timers.jumpTo(
      body['real'] === true ? Date.now() : wantNumber(body, 'at'),
      body['timers'] === 'once' ? 'once' : 'every',
    );
    return { now: clock.now() };
  };

const call =
  (parts: ConsoleParts): Action =>
  async (body) => {
    const answer = await parts.call({
      function: wantText(body, 'function'),
      event: body['event'],
      openid: wantText(body, 'openid'),
    });
    if (answer.kind === 'success') return { result: JSON.parse(answer.result) as unknown, requestID: answer.id };
    return answer.failure;
  };

const setFaults =
  ({ faults }: ConsoleParts): Action =>
  (body) => {
    faults.set(body);
    return faults.plan();
  };

export const createActions = (parts: ConsoleParts): ReadonlyMap<string, Action> =>
  new Map<string, Action>([
    ['subscribe', subscribe(parts)],
    ['clock', moveClock(parts)],
    ['call', call(parts)],
    ['faults', setFaults(parts)],
    [
      'timers/run',
      async (body) => {
        await parts.timers.runNow(wantText(body, 'function'));
        return {};
      },
    ],
    [
      'storage/remove',
      (body) => {
        if (!parts.store.remove(wantText(body, 'path'))) throw new Error('no such file');
        return {};
      },
    ],
  ]);

/** What `GET /_localcloud/<name>.json` answers: the pages' content for a script. */
export const createViews = (parts: ConsoleParts): ReadonlyMap<string, () => unknown> =>
  new Map<string, () => unknown>([
    ['messages', parts.subscriptions.messages],
    ['quotas', parts.subscriptions.quotas],
    ['invocations', () => parts.journal.finished().slice(-100).reverse()],
    ['collections', () => parts.database.collections()],
    ['timers', () => parts.timers.list()],
    ['files', () => parts.store.list(500)],
    ['clock', () => ({ now: parts.clock.now() })],
    ['faults', () => ({ plan: parts.faults.plan(), strikes: parts.faults.strikes() })],
    ['log', parts.log.recent],
  ]);
