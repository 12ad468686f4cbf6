import { useRef, useState } from 'react';
import { mintRequestId } from '../platform/request-id.ts';
import { rpc, type Answer, type Input, type Method, type Output } from '../platform/rpc.ts';
import { resourceOf, type Fetch } from './resource.ts';
import { useResource, type QueryResult } from './use-query.ts';

/** Methods that answer a page of rows with an id. What somebody takes along has none, and is not shown row by row. */
export type PagedMethod = Exclude<
  {
    [M in Method]: Output<M> extends { readonly items: readonly unknown[]; readonly next: string | null } ? M : never;
  }[Method],
  'membership.export' | 'redemption.whoHad'
>;
type Page = { readonly items: readonly unknown[]; readonly next: string | null };
type Late = Parameters<Fetch>[0];
type Filter<M extends PagedMethod> = Omit<Input<M>, 'cursor'>;

export type PagedResult<M extends PagedMethod> = QueryResult<Output<M>> & {
  /** Fetches the next page; does nothing while one is on its way or after the last. */
  readonly more: () => void;
  readonly moreState: 'idle' | 'loading' | 'failed';
};

/** What a row is known by. */
const IDS: { readonly [M in PagedMethod]: keyof Output<M>['items'][number] } = {
  'capture.list': 'mediaId',
  'community.rosterChanges': 'residentId',
  'draw.lines': 'key',
  'draw.list': 'drawId',
  'draw.order': 'key',
  'draw.questions': 'questionId',
  'earning.deeds': 'deedId',
  'earning.deductions': 'deductionId',
  'earning.hours': 'hoursId',
  'earning.kin': 'kinshipId',
  'inbox.list': 'itemId',
  'meeting.appeals': 'opinionId',
  'meeting.matters': 'opinionId',
  'meeting.minutes': 'no',
  'membership.list': 'membershipId',
  'membership.removalAppeals': 'membershipId',
  'need.complaints': 'needId',
  'need.followUps': 'needId',
  'need.list': 'needId',
  'need.notes': 'noteId',
  'need.queue': 'needId',
  'need.readings': 'readingId',
  'notice.list': 'noticeId',
  'office.list': 'officeId',
  'points.statement': 'entryId',
  'redemption.counter': 'redemptionId',
  'redemption.mine': 'redemptionId',
  'review.buildings': 'buildingId',
  'review.mine': 'opinionId',
  'review.opinions': 'opinionId',
  'shop.ledger': 'moveId',
  'vote.ballots': 'ballotId',
  'vote.list': 'voteId',
  'vote.objections': 'objectionId',
  'vote.papers': 'voterId',
  'vote.proxies': 'proxyId',
  'vote.roll': 'voterId',
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
  const idOf: IdOf = (row) => (row as Readonly<Record<string, unknown>>)[IDS[method]];
  const known = () => (key === null ? undefined : (resourceOf(key).store.get().seen?.value as Page | undefined));
  const fetchAsFarAsRead = async (onLate: Late): Promise<Answer<Page>> => {
    const length = known()?.items.length ?? 0;
    // A late first page is news only where nothing was read yet: it must not shorten what was.
    const first = await fetchPage(null, length > 0 ? undefined : onLate);
    if (!first.ok) return first;
    let all = first.value;
    for (let pages = 1; pages < REREAD_PAGES_MAX && all.next !== null && all.items.length < length; pages += 1) {
      const next = await fetchPage(all.next);
      if (!next.ok) return withEndOf(all, known(), idOf) ?? next;
      all = joined(all, next.value, idOf);
    }
    return withEndOf(all, known(), idOf) ?? { ok: true, value: all };
  };

  const { query, refresh } = useResource(key, fetchAsFarAsRead);
  const more = async () => {
    const read = known();
    if (key === null || !read || read.next === null || isFetchingMore.current) return;
    isFetchingMore.current = true;
    setMoreState('loading');
    const next = await fetchPage(read.next);
    // Read anew meanwhile, the list may end elsewhere: then this page is none that follows.
    const now = known();
    if (next.ok && now?.next === read.next) resourceOf(key).put(joined(now, next.value, idOf));
    isFetchingMore.current = false;
    setMoreState(next.ok ? 'idle' : 'failed');
  };
  return { query, refresh, more: () => void more(), moreState } as PagedResult<M>;
};

type IdOf = (row: unknown) => unknown;

const joined = (before: Page, after: Page, idOf: IdOf): Page => {
  const ids = new Set(before.items.map(idOf));
  return { ...before, items: [...before.items, ...after.items.filter((row) => !ids.has(idOf(row)))], next: after.next };
};

/** What was read anew, and after it the end of what was read before; undefined where nothing says how they meet. */
const withEndOf = (fresh: Page, read: Page | undefined, idOf: IdOf): { ok: true; value: Page } | undefined => {
  if (fresh.next === null) return { ok: true, value: fresh };
  const ids = read?.items.map(idOf) ?? [];
  const met = [...fresh.items].reverse().find((row) => ids.includes(idOf(row)));
  if (!read || met === undefined) return undefined;
  const end = read.items.slice(ids.lastIndexOf(idOf(met)) + 1);
  return { ok: true, value: end.length === 0 ? fresh : joined(fresh, { items: end, next: read.next }, idOf) };
};
