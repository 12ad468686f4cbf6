import type { PagedResult } from '../../../data/index.ts';

/** It was looked at, and there is nothing. */
export const isKnownEmpty = ({ query }: PagedResult<'need.list'>): boolean =>
  (query.state === 'ready' || query.state === 'refreshing') && query.value.items.length === 0;
