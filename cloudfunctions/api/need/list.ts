import { fail, ok } from '../../../shared/kernel/errors.ts';
import { FAIR_PAGE, fairly, isCrowded } from '../../../shared/need/fair-page.ts';
import { NEED_LIMITS } from '../../../shared/need/need.ts';
import { pageOf } from '../../platform/paging.ts';
import { isActing, isOffice } from '../../platform/party-of.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { NeedDocument } from './collections.ts';
import { needRow, readsPending } from './project.ts';
import { leadingPart, readView } from './views.ts';

export const list: ApiHandlers['need.list'] = async (input, ctx) => {
  const read = await readFor(input, ctx);
  if (!read) return fail('FORBIDDEN');
  const { shown, next } = isFirstOfWall(input)
    ? await firstOfWall(read, input, ctx)
    : pageOf(read, NEED_LIMITS.pageSize);
  return ok({ items: shown.map((need) => needRow(need, ctx)), next });
};

type Wanted = Parameters<typeof list>[0];
type Caller = Parameters<typeof list>[1];

const isFirstOfWall = ({ view, group, cursor }: Wanted): boolean =>
  (view === 'building' || view === 'community') && group === 'unfinished' && cursor === undefined;

const authorOf = ({ requesterId }: NeedDocument): string => requesterId;

/** Where one author has more of the first page than their share, it looks further back for others, and the page is as long as it looked: the next begins behind it. */
const firstOfWall = async (read: readonly NeedDocument[], input: Wanted, ctx: Caller) => {
  const size = NEED_LIMITS.pageSize;
  if (!isCrowded(read.slice(0, size), authorOf)) return pageOf(read, size);
  const window = read.length > size ? ((await readFor(input, ctx, FAIR_PAGE.windowMax + 1)) ?? read) : read;
  const { shown, next } = pageOf(window, FAIR_PAGE.windowMax);
  const fair = fairly(shown, authorOf, { size, share: FAIR_PAGE.shareMax });
  const isSame = fair.slice(0, size).every((need, at) => need === shown[at]);
  // Nobody else has any: it is a page like every other.
  return isSame ? pageOf(window, size) : { shown: fair, next };
};

/** Undefined where the caller may not see such a list: of all, an office has the one of what it leads. */
const readFor = (
  { view, group, kind, buildingId, cursor }: Wanted,
  ctx: Caller,
  limit: number = NEED_LIMITS.pageSize + 1,
) => {
  if (isOffice(ctx)) {
    if (view !== 'leading' || !isActing(ctx)) return undefined;
    const { name, query, ...options } = leadingPart(ctx, group, limit, cursor);
    return findDocuments(name, query, options);
  }
  if (view === 'pending' && !readsPending(ctx)) return undefined;
  return readView(view, group, ctx, { limit, cursor, kind, buildingId });
};
