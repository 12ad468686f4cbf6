import { resolvePath } from '../logic.ts';

export type Route = { readonly path: string; readonly query: Readonly<Record<string, string>> };

/** Reads a page's address as written on the page `from`: `/packages/need/pages/detail/index?id=n1`. */
export const parseRoute = (url: string, from = ''): Route => {
  const [address = '', search = ''] = url.split('?');
  return { path: resolvePath(from, address), query: Object.fromEntries(new URLSearchParams(search)) };
};
