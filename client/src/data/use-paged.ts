import { useRef, useState } from 'react';
import { mintRequestId } from '../platform/request-id.ts';
import { rpc, type Answer, type Input, type Method, type Output } from '../platform/rpc.ts';
import { resourceOf, type Fetch } from './resource.ts';
import { useResource, type QueryResult } from './use-query.ts';

/** Methods that answer a page. */
export type PagedMethod = {
  [M in Method]: Output<M> extends { readonly items: readonly unknown[]; readonly next: string | null } ? M : never;
}[Method];
type Page = { readonly items: readonly unknown[]; readonly next: string | null };
type Late = Parameters<Fetch>[0];
type Filter<M extends PagedMethod> = Omit<Input<M>, 'cursor'>;

export type PagedResult<M extends PagedMethod> = QueryResult<Output<M>> & {
  /** Fetches the next page; does nothing while one is on its way or after the last. */
  readonly more: () => void;
  readonly moreState: 'idle' | 'loading' | 'failed';
};

/** A list is fetched again as far as it was read, up to this many pages: rows that changed must not stay on screen. */
const REREAD_PAGES_MAX = 5;

/** A list read page by page. The pages read so far are one resource. */
export const usePaged = <M extends PagedMethod>(method: M, filter: Filter<M> | null): PagedResult<M> => {
  const key = filter === null ? null : `${method} ${JSON.stringify(filter)}`;
  const [moreState, setMoreState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const isFetchingMore = useRef(false);

  const fetchPage = async (cursor: string | null, onLate?: Late): Promise<Answer<Page>> => {
    const input = (cursor === null ? filter : { ...filter, cursor }) as Input<M>;
    return await rpc(method, input, { requestId: mintRequestId(), ...(onLate ? { onLate } : {}) });
  };
  const fetchAsFarAsRead = async (onLate: Late): Promise<Answer<Page>> => {
    const read = key === null ? null : (resourceOf(key).store.get().seen?.value as Page | undefined);
    // A late first page is news only where nothing was read yet: it must not shorten what was.
    const first = await fetchPage(null, read ? undefined : onLate);
    if (!first.ok) return first;
    let all = first.value;
    for (
      let pages = 1;
      pages < REREAD_PAGES_MAX && all.next !== null && all.items.length < (read?.items.length ?? 0);
      pages += 1
    ) {
      const next = await fetchPage(all.next);
      if (!next.ok) break;
      all = joined(all, next.value);
    }
    return { ok: true, value: all };
  };

  const { query, refresh } = useResource(key, fetchAsFarAsRead);
  const more = async () => {
    const read = key === null ? undefined : (resourceOf(key).store.get().seen?.value as Page | undefined);
    if (key === null || !read || read.next === null || isFetchingMore.current) return;
    isFetchingMore.current = true;
    setMoreState('loading');
    const next = await fetchPage(read.next);
    if (next.ok) resourceOf(key).put(joined(read, next.value));
    isFetchingMore.current = false;
    setMoreState(next.ok ? 'idle' : 'failed');
  };
  return { query, refresh, more: () => void more(), moreState } as PagedResult<M>;
};

const joined = (before: Page, after: Page): Page => ({
  ...before,
  items: [...before.items, ...after.items],
  next: after.next,
});
