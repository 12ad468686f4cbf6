import { useEffect } from 'react';
import { usePaged, type PagedResult } from '../../data/index.ts';
import { badges } from '../../ui/index.ts';
import { isStaff, keepsDoor, type Resident } from '../membership/index.ts';

/** A count of one page: exact until the page is full. */
export type Count = { readonly n: number; readonly isMore: boolean };
export type Waiting = {
  /** My needs that were done and want my nod. */
  readonly nods: PagedResult<'need.list'>;
  /** What I took and have not finished. */
  readonly taken: PagedResult<'need.list'>;
  readonly requests: Count;
  readonly words: Count;
};

const itemsOf = (list: PagedResult<'need.list'>) =>
  list.query.state === 'loading' ? [] : (list.query.value?.items ?? []);
const countOf = ({ query }: PagedResult<'membership.list'> | PagedResult<'need.list'>): Count =>
  query.state === 'loading' || query.value === null
    ? { n: 0, isMore: false }
    : { n: query.value.items.length, isMore: query.value.next !== null };

export const nodsOf = (waiting: Waiting) => itemsOf(waiting.nods).filter(({ status }) => status === 'done');
export const takenOf = (waiting: Waiting) =>
  itemsOf(waiting.taken).filter(({ status }) => status === 'open' || status === 'claimed');

/** What waits for this person, whatever their roles are; the tab bar's badges count the same. */
export const useWaiting = (me: Resident): Waiting => {
  const nods = usePaged('need.list', { view: 'mine', group: 'unfinished' });
  const taken = usePaged('need.list', { view: 'claimed', group: 'unfinished' });
  const requests = countOf(usePaged('membership.list', keepsDoor(me) ? {} : null));
  const words = countOf(usePaged('need.list', isStaff(me) ? { view: 'pending', group: 'unfinished' } : null));
  const waiting = { nods, taken, requests, words };
  const forNeeds = nodsOf(waiting).length;
  const forMe = requests.n + words.n;
  useEffect(() => badges.set({ needs: forNeeds, me: forMe }), [forNeeds, forMe]);
  return waiting;
};
