import { staleAfter } from '../../../shared/acts.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import { now } from '../platform/clock.ts';
import { createStore, type Store } from '../platform/store.ts';
import type { Answer } from '../platform/rpc.ts';
import { remember, recall } from './last-seen.ts';

/** What is known of one thing the server can tell. `at` is when it told. */
export type Snapshot = {
  readonly seen: { readonly value: unknown; readonly at: InstantMs } | null;
  readonly isFetching: boolean;
  /** Why the newest fetch brought nothing; null once one has. */
  readonly failure: ErrorCode | null;
  /** Counts how often an act may have changed it: who looks at it fetches it again. */
  readonly asked: number;
};

/** Asks the server. What it answers after it was given up goes to `onLate`. */
export type Fetch = (onLate: (answer: Answer<unknown>) => void) => Promise<Answer<unknown>>;

export type Resource = {
  readonly store: Store<Snapshot>;
  /** Fetches; while a fetch runs, its promise. Never rejects. */
  readonly refresh: (fetch: Fetch) => Promise<void>;
  /** Puts in what another answer told already. */
  readonly put: (value: unknown) => void;
  readonly markStale: () => void;
};

const EMPTY: Snapshot = { seen: null, isFetching: false, failure: null, asked: 0 };
/** What these say also holds for what was seen before: it must not stay on the screen. */
const CLOSED: readonly ErrorCode[] = [
  'FORBIDDEN',
  'NOT_RESIDENT',
  'NEED_NOT_FOUND',
  'NOTICE_NOT_FOUND',
  'CLIENT_TOO_OLD',
];

const isClosed = (code: ErrorCode | null): boolean => code !== null && CLOSED.includes(code);

const createResource = (key: string): Resource => {
  const store = createStore<Snapshot>(EMPTY);
  const change = (part: Partial<Snapshot>) => store.set({ ...store.get(), ...part });
  let running: Promise<void> | undefined;

  const put = (value: unknown) => {
    const seen = { value, at: now() };
    change({ seen, failure: null });
    void remember(key, seen);
  };
  const showLastSeen = async () => {
    const last = await recall(key);
    const { seen, failure } = store.get();
    if (last && !seen && !isClosed(failure)) change({ seen: last });
  };
  const fetchOnce = async (fetch: Fetch): Promise<void> => {
    const { asked, seen } = store.get();
    const putLate = (late: Answer<unknown>) => {
      // Nothing newer was told, and no act changed it in between.
      const isNews = store.get().asked === asked && store.get().seen?.at === seen?.at;
      if (late.ok && isNews) put(late.value);
    };
    const answer = await fetch(putLate);
    if (answer.ok) put(answer.value);
    else change({ failure: answer.code, ...(isClosed(answer.code) ? { seen: null } : {}) });
    // An act ended while this was on its way: what came back may be older than the act.
    if (answer.ok && store.get().asked !== asked) await fetchOnce(fetch);
  };
  return {
    store,
    put,
    markStale: () => change({ asked: store.get().asked + 1 }),
    refresh: (fetch) => {
      if (running) return running;
      change({ isFetching: true });
      if (!store.get().seen) void showLastSeen();
      running = fetchOnce(fetch).finally(() => {
        running = undefined;
        change({ isFetching: false });
      });
      return running;
    },
  };
};

/** How many answers stay in memory: more than all pages that can be open at once look at. */
export const RESOURCES_MAX = 60;
/** In the order in which they were asked for, the longest ago first. */
const resources = new Map<string, Resource>();

/** The one resource of a key, shared by every page that looks at it. Those nobody looks at make room for others. */
export const resourceOf = (key: string): Resource => {
  const resource = resources.get(key) ?? createResource(key);
  resources.delete(key);
  resources.set(key, resource);
  if (resources.size > RESOURCES_MAX) makeRoom(key);
  return resource;
};

const makeRoom = (kept: string): void => {
  for (const [key, { store }] of resources) {
    if (resources.size <= RESOURCES_MAX) return;
    if (key !== kept && !store.isWatched() && !store.get().isFetching) resources.delete(key);
  }
};

/** Another person holds the phone: nothing that was seen is theirs, and what is on screen is asked for again. */
export const emptyAll = (): void => {
  for (const { store } of resources.values()) store.set({ ...EMPTY, asked: store.get().asked + 1 });
};

/** After a refusal that says something changed: nobody knows what, so everything on screen is asked for again. */
export const markAllStale = (): void => {
  for (const resource of resources.values()) resource.markStale();
};

/** After an act: what its declaration names may have changed, and is asked for again where somebody looks at it. */
export const markStaleAfter = (act: string): void => {
  const stale = staleAfter(act);
  for (const [key, resource] of resources) if (stale.includes(methodIn(key))) resource.markStale();
};

/** A key is `<method> <input>`. */
const methodIn = (key: string): string => key.slice(0, key.indexOf(' '));
