import { fail, ok } from '../../../shared/kernel/errors.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { MEETING_CHAIRS } from '../../../shared/meeting/chairs.ts';
import { decisionOf } from '../../../shared/review/opinion.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showDecision } from '../review/index.ts';
import { kindShown, maySee } from './project.ts';

const PAGE_SIZE = 20;
/** More than are added to the items of one page: one a person and item. */
const ADDED_MAX = 500;

export const minutes: ApiHandlers['meeting.minutes'] = async ({ meetingId, cursor }, ctx) => {
  const meeting = await getDocument('meetings', meetingId);
  if (meeting?.communityId !== ctx.resident.communityId) return fail('MEETING_NOT_FOUND');
  const { communityId, month } = meeting;
  const found = await findDocuments(
    'opinions',
    { communityId, month, minutes: command.gt(cursor ?? '') },
    { orderBy: [['minutes', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf(
    found.map((opinion) => ({ opinion, order: opinion.minutes ?? '' })),
    PAGE_SIZE,
  );
  const opinions = shown.map(({ opinion }) => opinion);
  const needIds = opinions.flatMap((opinion) => decisionOf(opinion)?.needId ?? []);
  const numbers = opinions.flatMap((opinion) => decisionOf(opinion)?.no ?? []);
  const { reviews, needs, added } = await readTogether(communityId, {
    reviews: part(
      'reviews',
      { _id: command.in([...new Set(opinions.map(({ reviewId }) => reviewId))]) },
      { limit: PAGE_SIZE, fields: ['buildingName'] },
    ),
    needs: part('needs', { _id: command.in(needIds) }, { limit: PAGE_SIZE, fields: ['assignment.firstReceiver.name'] }),
    added: part('amendments', { meetingId, no: command.in(numbers) }, { orderBy: [['_id', 'asc']], limit: ADDED_MAX }),
  });
  const isChair = ctx.holds(MEETING_CHAIRS, { communityId });
  return ok({
    items: opinions.flatMap((opinion) => {
      const decision = showDecision(opinion, isChair || opinion.authorId === ctx.resident._id);
      if (!decision || opinion.outcome === null) return [];
      return {
        ...{ no: decision.no, opinionId: opinion._id, outcome: opinion.outcome, decision },
        kind: kindShown(opinion, ctx, isChair),
        buildingName: reviews.find(({ _id }) => _id === opinion.reviewId)?.buildingName ?? '',
        ...{ text: maySee(opinion, ctx, isChair) ? opinion.text : '', isAboutCaptain: opinion.isAboutCaptain },
        isKeptPrivate: opinion.wall === 'hidden',
        lead: needs.find(({ _id }) => _id === decision.needId)?.assignment?.firstReceiver.name ?? null,
        added: added
          .filter(({ no }) => no === decision.no)
          .sort((one, other) => one.createdAt - other.createdAt)
          .map(({ _id, name, text, isPublic, residentId, createdAt }) => ({
            ...{ amendmentId: _id, by: name, at: createdAt },
            text: isPublic || isChair || residentId === ctx.resident._id ? text : '',
          })),
      };
    }),
    next,
  });
};
