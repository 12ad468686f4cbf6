import type { State } from '../state/state.ts';

/** A subscription message that was sent. */
export type Message = {
  readonly id: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly touser: string;
  readonly template: string;
  readonly page?: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
};

/** Who accepted how many messages of which template, and what was sent. */
export type Subscriptions = {
  /** One tap on "accept" is one message; they add up. Returns the new count. */
  readonly grant: (openid: string, template: string, count: number) => number;
  readonly quota: (openid: string, template: string) => number;
  readonly quotas: () => readonly { openid: string; template: string; count: number }[];
  /** Uses one up. False if there is none. */
  readonly take: (openid: string, template: string) => boolean;
  readonly keep: (message: Omit<Message, 'id'>) => void;
  /** The last 500, newest first. */
  readonly messages: () => readonly Message[];
};

export const createSubscriptions = ({ sql }: State): Subscriptions => {
  const add = sql.prepare(
    'INSERT INTO quota VALUES (?, ?, ?) ON CONFLICT (openid, template) DO UPDATE SET count = count + excluded.count',
  );
  const read = sql.prepare('SELECT count FROM quota WHERE openid = ? AND template = ?');
  const use = sql.prepare('UPDATE quota SET count = count - 1 WHERE openid = ? AND template = ? AND count > 0');
  const all = sql.prepare('SELECT openid, template, count FROM quota ORDER BY openid, template LIMIT 500');
  const insert = sql.prepare('INSERT INTO message (at, body) VALUES (?, ?)');
  const list = sql.prepare('SELECT id, at, body FROM message ORDER BY id DESC LIMIT 500');
  const quota = (openid: string, template: string): number =>
    (read.get(openid, template) as { count: number } | undefined)?.count ?? 0;
  return {
    grant: (openid, template, count) => {
      add.run(openid, template, count);
      return quota(openid, template);
    },
    quota,
    quotas: () => all.all() as { openid: string; template: string; count: number }[],
    take: (openid, template) => use.run(openid, template).changes === 1,
    keep: ({ at, ...body }) => void insert.run(at, JSON.stringify(body)),
    messages: () =>
      (list.all() as { id: number; at: number; body: string }[]).map(({ id, at, body }) => ({
        ...(JSON.parse(body) as Omit<Message, 'id' | 'at'>),
        id,
        at,
      })),
  };
};
