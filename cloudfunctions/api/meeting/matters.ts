import { fail, ok } from '../../../shared/kernel/errors.ts';
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
  const review = await getDocument('reviews', reviewId);
  // Nothing is written to what goes on with another: it is left out by its id, so that no page comes empty before the last.
  const merged = Object.keys(review?.merges ?? {});
  const walls = [...WALLS, ...(watchesCaptain(ctx, place) ? (['captain'] as const) : [])];
  const { found } = await readTogether(meeting.communityId, {
    found: part(
      'opinions',
      {
        ...(merged.length > 0 ? { _id: command.nin(merged) } : {}),
        ...{ reviewId, wall: command.in(walls), kind: command.neq('praise') },
        ...(isOpen ? { outcome: null } : {}),
        ...(cursor === undefined ? {} : { order: command.lt(cursor) }),
      },
      { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
    ),
  });
  const { shown, next } = pageOf(found, PAGE_SIZE);
  return ok({
    items: await showMatters(shown, () => review ?? { merges: {}, buildingName: '' }, ctx, true),
    next,
    sum: showSum(review ? [review.tally] : []),
  });
};
