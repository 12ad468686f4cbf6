import { ok } from '../../../shared/kernel/errors.ts';
import { beijingMonth, type LocalMonth } from '../../../shared/kernel/time.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { OpinionDocument } from './collections.ts';
import { reviewIdOf } from './ids.ts';
import { showOpinions } from './project.ts';

const PAGE_SIZE = 20;
/** More than one household may say in a month. */
const OWN_MAX = 20;

export const opinions: ApiHandlers['review.opinions'] = async ({ month, cursor }, ctx) => {
  const { communityId, buildingId, _id: authorId } = ctx.resident;
  const reviewId = reviewIdOf(buildingId, (month as LocalMonth | undefined) ?? beijingMonth(ctx.now));
  const before = cursor === undefined ? {} : { order: command.lt(cursor) };
  const { reviews, shown, own } = await readTogether(communityId, {
    reviews: part('reviews', { _id: reviewId }, { limit: 1, fields: ['merges'] }),
    shown: part(
      'opinions',
      { reviewId, wall: 'shown', ...before },
      { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
    ),
    own: part('opinions', { reviewId, authorId }, { orderBy: [['order', 'desc']], limit: OWN_MAX }),
  });
  const page = pageOf(shown, PAGE_SIZE);
  const hidden = own.filter((one) => one.wall !== 'shown' && isOnPage(one, page, cursor));
  const together = [...page.shown, ...hidden].sort((one, other) => (one.order < other.order ? 1 : -1));
  return ok({ items: await showOpinions(together, reviews[0] ?? { merges: {} }, ctx), next: page.next });
};

/** What only its author reads stands where it belongs by time, on one page. */
const isOnPage = (
  { order }: OpinionDocument,
  { next }: { readonly next: string | null },
  cursor: string | undefined,
): boolean => (cursor === undefined || order < cursor) && (next === null || order >= next);
