import { useSyncExternalStore } from 'react';

export type Store<T> = {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** True while somebody looks at it. */
  readonly isWatched: () => boolean;
};

/** One value that several pages look at; pages of a mini-program are separate trees, so context does not reach across them. */
export const createStore = <T>(initial: T): Store<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isWatched: () => listeners.size > 0,
  };
};

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get, store.get);

/** A part of a value, for who draws only that: drawn again only when the part is another. */
export const useSelected = <T, Part>(store: Store<T>, select: (value: T) => Part): Part => {
  const part = () => select(store.get());
  return useSyncExternalStore(store.subscribe, part, part);
};
