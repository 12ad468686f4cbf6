import { useCallback, useEffect, useRef } from 'react';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import { online } from '../platform/network.ts';
import { useHidden, usePulledDown, useShown } from '../platform/page-life.ts';
import { endPull } from '../platform/window.ts';
import { mintRequestId } from '../platform/request-id.ts';
import { rpc, type Input, type Method, type Output } from '../platform/rpc.ts';
import { createStore, useStore } from '../platform/store.ts';
import { resourceOf, type Fetch, type Snapshot } from './resource.ts';

/** What a screen can show. Every state but `loading` and the two with `value: null` has something to look at. */
export type Query<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T; readonly at: InstantMs }
  /** `isAgain`: the last time it failed. */
  | { readonly state: 'refreshing'; readonly isAgain?: true; readonly value: T; readonly at: InstantMs }
  /** No network; `value` is what was seen last, at `at`. */
  | { readonly state: 'offline'; readonly value: T; readonly at: InstantMs }
  | { readonly state: 'offline'; readonly value: null; readonly at: null }
  | { readonly state: 'error'; readonly code: ErrorCode; readonly value: T; readonly at: InstantMs }
  | { readonly state: 'error'; readonly code: ErrorCode; readonly value: null; readonly at: null };

export type QueryResult<T> = { readonly query: Query<T>; readonly refresh: () => Promise<void> };

const NOTHING = createStore<Snapshot>({ seen: null, isFetching: false, failure: null, asked: 0 });

/** The state a screen shows for what is known. Trying again after a failure with nothing to show is loading. */
const queryOf = <T>({ seen, isFetching, failure }: Snapshot): Query<T> => {
  const known = seen as { value: T; at: InstantMs } | null;
  if (failure !== null && !isFetching) {
    const last = known ?? { value: null, at: null };
    return failure === 'NETWORK' ? { state: 'offline', ...last } : { state: 'error', code: failure, ...last };
  }
  if (!known) return { state: 'loading' };
  if (!isFetching) return { state: 'ready', ...known };
  return { state: 'refreshing', ...(failure === null ? {} : { isAgain: true }), ...known };
};

/**
 * Looks at one resource: fetches it when the page is shown, when an act made it stale, and when the network comes back.
 * `key` null looks at nothing.
 */
export const useResource = <T>(key: string | null, fetch: Fetch): QueryResult<T> => {
  const snapshot = useStore(key === null ? NOTHING : resourceOf(key).store);
  const isOnline = useStore(online);
  const isVisible = useRef(true);
  const latest = useRef(fetch);
  useEffect(() => {
    latest.current = fetch;
  });
  const refresh = useCallback(
    () => (key === null ? Promise.resolve() : resourceOf(key).refresh((onLate) => latest.current(onLate))),
    [key],
  );
  useShown(() => {
    isVisible.current = true;
    void refresh();
  });
  useHidden(() => {
    isVisible.current = false;
  });
  usePulledDown(() => void refresh().then(endPull));
  useEffect(() => {
    if (isVisible.current) void refresh();
  }, [refresh, isOnline, snapshot.asked]);
  return { query: queryOf<T>(snapshot), refresh };
};

/** Looks at what a method answers. `input` null asks nothing yet. */
export const useQuery = <M extends Method>(method: M, input: Input<M> | null): QueryResult<Output<M>> =>
  useResource<Output<M>>(input === null ? null : `${method} ${JSON.stringify(input)}`, async (onLate) =>
    rpc(method, input as Input<M>, { requestId: mintRequestId(), onLate }),
  );
