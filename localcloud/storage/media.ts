import { refusePath } from './paths.ts';
import type { Store } from './store.ts';

const HEAD_BYTES = 4096;

/** Reads the beginning of a file that is stored here, by its temporary address; undefined for any other address. */
export const createMediaReader =
  (store: Store, gatewayUrl: () => string) =>
  (url: string): string | undefined => {
    const prefix = `${gatewayUrl()}/storage/`;
    if (!url.startsWith(prefix)) return undefined;
    const path = decodeURIComponent(url.slice(prefix.length));
    if (refusePath(path) !== undefined || !store.find(path)) return undefined;
    return store.head(path, HEAD_BYTES).toString('utf8');
  };
