import { FAIR_PAGE, fairly, isCrowded } from '../../../shared/need/fair-page.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { pageOf } from '../../platform/paging.ts';
import type { NeedDocument } from './collections.ts';

const SIZE = NEED_LIMITS.pageSize;

/** Reads the wall from a key of order on, the newest first. */
type Read = (limit: number, before: string | undefined) => Promise<readonly NeedDocument[]>;
type Page = { readonly shown: readonly NeedDocument[]; readonly next: string | null };

const PREFIX = 'need_';

/** Where a page begins: behind a key of order, without those beyond it that an earlier page showed already. */
type Mark = { readonly before: string; readonly ahead: readonly string[] };
const markOf = (cursor: string): Mark => {
  const [before = '', ahead = ''] = cursor.split('~');
  return {
    before,
    ahead:
      ahead === ''
        ? []
        : ahead
            .split(',')
            .slice(0, SIZE)
            .map((tail) => PREFIX + tail),
  };
};
const cursorOf = (before: string, ahead: readonly string[]): string =>
  ahead.length === 0 ? before : `${before}~${ahead.map((id) => id.slice(PREFIX.length)).join(',')}`;

/**
 * A page of a wall. Where one author has more of the first than their share, it looks a page further for others and shows some of theirs before their turn; the cursor names
 * them, so that no page shows them again and none leaves out who was held back, whatever is posted or taken off meanwhile.
 */
export const wallPage = async (read: Read, cursor: string | undefined): Promise<Page> =>
  cursor === undefined ? firstPage(read) : pageBehind(read, markOf(cursor));

const authorOf = ({ requesterId }: NeedDocument): string => requesterId;

const firstPage = async (read: Read): Promise<Page> => {
  const newest = await read(SIZE + 1, undefined);
  const last = newest.at(-1);
  if (last === undefined || newest.length <= SIZE || !isCrowded(newest.slice(0, SIZE), authorOf))
    return inOneOrder(newest);
  const window = [...newest, ...(await read(FAIR_PAGE.windowMax - newest.length, last.order))];
  const shown = fairly(window, authorOf, { size: SIZE, share: FAIR_PAGE.shareMax }).slice(0, SIZE);
  const ids = new Set<string>(shown.map(({ _id }) => _id));
  const held = window.findIndex(({ _id }) => !ids.has(_id));
  const before = window[held - 1]?.order;
  if (before === undefined) throw new Error('the newest need of a wall was held back');
  const ahead = window.slice(held).flatMap(({ _id }) => (ids.has(_id) ? [_id] : []));
  return { shown, next: cursorOf(before, ahead) };
};

/** All of one short page, one author's share held back no more than by their place on it. */
const inOneOrder = (newest: readonly NeedDocument[]): Page => {
  const { shown, next } = pageOf(newest, SIZE);
  return { shown: next === null ? fairly(shown, authorOf, { size: SIZE, share: FAIR_PAGE.shareMax }) : shown, next };
};

const pageBehind = async (read: Read, { before, ahead }: Mark): Promise<Page> => {
  const found = await read(SIZE + 1 + ahead.length, before);
  const isAhead = ({ _id }: NeedDocument): boolean => ahead.includes(_id);
  const { shown, next } = pageOf(
    found.filter((need) => !isAhead(need)),
    SIZE,
  );
  if (next === null) return { shown, next };
  const passed = new Set<string>(found.filter(({ order }) => order > next).map(({ _id }) => _id));
  return {
    shown,
    next: cursorOf(
      next,
      ahead.filter((id) => !passed.has(id)),
    ),
  };
};
