import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { APPEALS_COUNTED } from '../../../shared/meeting/shapes.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { appealWaiting, mayHear } from '../../../shared/meeting/appealing.ts';
import { pageOf } from '../../platform/paging.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isBefore } from './matter.ts';
import { showMatters } from './project.ts';

const PAGE_SIZE = 20;

/** The appeals that wait, as far as they are counted. */
export const appealsPart = (communityId: CommunityId) =>
  part(
    'opinions',
    { communityId, appealed: command.gt('') },
    { orderBy: [['appealed', 'asc']], limit: APPEALS_COUNTED, fields: ['appealed'] },
  );

export const appeals: ApiHandlers['meeting.appeals'] = async ({ cursor }, ctx) => {
  const { communityId, _id: residentId } = ctx.resident;
  const found = await findDocuments(
    'opinions',
    { communityId, appealed: command.gt(cursor ?? '') },
    { orderBy: [['appealed', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf(
    found.map((opinion) => ({ opinion, order: opinion.appealed ?? '' })),
    PAGE_SIZE,
  );
  const waiting = shown.flatMap(({ opinion }) => (isBefore(opinion, ctx) && ctx.reaches(opinion) ? [opinion] : []));
  const ids = [...new Set(waiting.map(({ reviewId }) => reviewId))];
  const reviews =
    ids.length === 0 ? [] : await findDocuments('reviews', { _id: command.in(ids) }, { limit: PAGE_SIZE });
  const reviewOf = ({ reviewId }: (typeof found)[number]) =>
    reviews.find(({ _id }) => _id === reviewId) ?? { merges: {}, buildingName: '' };
  const matters = await showMatters(waiting, reviewOf, ctx, true);
  return ok({
    items: waiting.flatMap((opinion, at) => {
      const matter = matters[at];
      const appeal = appealWaiting(opinion);
      if (!matter || !appeal) return [];
      const { words, at: appealedAt } = appeal;
      return { ...matter, month: opinion.month, appeal: words, appealedAt, mayHear: mayHear(opinion, residentId) };
    }),
    next,
  });
};
