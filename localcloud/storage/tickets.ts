import { randomUUID } from 'node:crypto';

/** Uploads that the SDK was told where to send. */
export type Tickets = {
  /** A token for one upload to this path. */
  readonly issue: (path: string) => string;
  /** The path, once; undefined if the token is unknown or used. */
  readonly redeem: (token: string) => string | undefined;
};

const KEPT_MAX = 1000;

export const createTickets = (): Tickets => {
  const paths = new Map<string, string>();
  return {
    issue: (path) => {
      const token = randomUUID();
      paths.set(token, path);
      const [oldest] = paths.keys();
      if (paths.size > KEPT_MAX && oldest !== undefined) paths.delete(oldest);
      return token;
    },
    redeem: (token) => {
      const path = paths.get(token);
      paths.delete(token);
      return path;
    },
  };
};
