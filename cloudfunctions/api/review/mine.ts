import { ok } from '../../../shared/kernel/errors.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showOpinions } from './project.ts';

const PAGE_SIZE = 20;

export const mine: ApiHandlers['review.mine'] = async ({ cursor }, ctx) => {
  const found = await findDocuments(
    'opinions',
    { authorId: ctx.resident._id, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
  );
  const page = pageOf(found, PAGE_SIZE);
  const reviewIds = [...new Set(page.shown.map(({ reviewId }) => reviewId))];
  const reviews =
    reviewIds.length === 0 ? [] : await findDocuments('reviews', { _id: command.in(reviewIds) }, { limit: PAGE_SIZE });
  const merges = Object.assign({}, ...reviews.map((review) => review.merges)) as (typeof reviews)[number]['merges'];
  return ok({ items: await showOpinions(page.shown, { merges }, ctx), next: page.next });
};
