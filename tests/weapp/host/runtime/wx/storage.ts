import { api, ApiFailure, type ApiGroup } from './api.ts';

/** WeChat's bound on one value. */
const VALUE_MAX_BYTES = 1024 * 1024;
type Key = { readonly key: string };

/** `wx.*Storage*` over the browser's storage. Each openid has its own: they are different phones. */
export const storageApi = (openid: string): ApiGroup => {
  const prefix = `weapp:${openid}:`;
  const read = (key: string): unknown => {
    const text = localStorage.getItem(prefix + key);
    if (text === null) throw new ApiFailure('data not found');
    return (JSON.parse(text) as { data: unknown }).data;
  };
  const write = (key: string, data: unknown): void => {
    const text = JSON.stringify({ data });
    if (new Blob([text]).size > VALUE_MAX_BYTES) throw new ApiFailure('entry size limit reached');
    localStorage.setItem(prefix + key, text);
  };
  const remove = (key: string): void => localStorage.removeItem(prefix + key);
  const keys = (): readonly string[] =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  const clear = (): void => keys().forEach(remove);
  return {
    getStorage: api('getStorage', ({ key }: Key) => ({ data: read(key) })),
    // The synchronous read answers an empty string where nothing is stored.
    getStorageSync: (key: string) => (keys().includes(key) ? read(key) : ''),
    setStorage: api('setStorage', ({ key, data }: Key & { data: unknown }) => write(key, data)),
    setStorageSync: write,
    removeStorage: api('removeStorage', ({ key }: Key) => remove(key)),
    removeStorageSync: remove,
    getStorageInfo: api('getStorageInfo', () => ({ keys: keys() })),
    getStorageInfoSync: () => ({ keys: keys() }),
    clearStorage: api('clearStorage', clear),
    clearStorageSync: clear,
  };
};
