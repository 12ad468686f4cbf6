import { useEffect } from 'react';
import { usePaged } from '../../data/index.ts';

/** The whole list and the whole order of a draw, fetched page after page: what whoever draws again needs. Null until they are here. */
export const useWhole = (drawId: string) => {
  const lines = usePaged('draw.lines', { drawId });
  const order = usePaged('draw.order', { drawId });
  useEveryPage(lines);
  useEveryPage(order);
  const entrants = wholeOf(lines.query);
  const places = wholeOf(order.query);
  return { lines, order, whole: entrants && places ? { entrants, places } : null };
};

type Seen<T> = {
  readonly state: string;
  readonly value?: { readonly items: readonly T[]; readonly next: string | null } | null;
};
const wholeOf = <T>(query: Seen<T>): readonly T[] | null =>
  query.value && query.value.next === null ? query.value.items : null;

type Paged = { readonly query: Seen<unknown>; readonly more: () => void; readonly moreState: string };
const useEveryPage = ({ query, more, moreState }: Paged): void => {
  const next = query.value?.next ?? null;
  useEffect(() => {
    if (next !== null && moreState === 'idle') more();
  }, [next, moreState, more]);
};
