import { fail, ok } from '../../../shared/kernel/errors.ts';
import { headOf } from '../../../shared/review/sorting.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { reviewIdOf, watchesCaptain } from '../review/index.ts';
import { showMatters, showSum } from './project.ts';

const PAGE_SIZE = 20;
/** What the chair reads of any building, also what a captain hid: the meeting decides of it all the same. */
const WALLS = ['shown', 'waiting', 'hidden'] as const;

export const matters: ApiHandlers['meeting.matters'] = async ({ meetingId, buildingId, isOpen, cursor }, ctx) => {
  const meeting = await getDocument('meetings', meetingId);
  if (meeting?.communityId !== ctx.resident.communityId) return fail('MEETING_NOT_FOUND');
  const place = { communityId: meeting.communityId, buildingId };
  if (!ctx.reaches(place)) return fail('FORBIDDEN');
  const reviewId = reviewIdOf(buildingId, meeting.month);
  const walls = [...WALLS, ...(watchesCaptain(ctx, place) ? (['captain'] as const) : [])];
  const { reviews, found } = await readTogether(meeting.communityId, {
    reviews: part('reviews', { _id: reviewId }, { limit: 1 }),
    found: part(
      'opinions',
      {
        ...{ reviewId, wall: command.in(walls), kind: command.neq('praise') },
        ...(isOpen ? { outcome: null } : {}),
        ...(cursor === undefined ? {} : { order: command.lt(cursor) }),
      },
      { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
    ),
  });
  const review = reviews[0] ?? { merges: {}, buildingName: '', tally: undefined };
  const { shown, next } = pageOf(found, PAGE_SIZE);
  const heads = shown.filter(({ _id }) => headOf(review, _id) === _id);
  return ok({
    items: await showMatters(heads, () => review, ctx, true),
    next,
    sum: showSum(review.tally ? [review.tally] : []),
  });
};
