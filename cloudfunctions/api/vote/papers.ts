import { fail, ok } from '../../../shared/kernel/errors.ts';
import { stateOf } from '../../../shared/vote/paper.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isAboutReader, placeOf } from './act.ts';
import { entersPart } from './detail.ts';

const PAGE_SIZE = 50;

export const papers: ApiHandlers['vote.papers'] = async ({ voteId, cursor = '' }, ctx) => {
  const vote = await getDocument('votes', voteId);
  if (vote?.communityId !== ctx.resident.communityId) return fail('VOTE_NOT_FOUND');
  const isOfAll = ctx.reaches(placeOf(vote));
  if (!isOfAll && !entersPart(vote, ctx)) return fail('FORBIDDEN');
  if (isAboutReader(vote, ctx)) return fail('ABOUT_YOURSELF');
  const found = await findDocuments(
    'papers',
    // Whoever enters for a part of the place reads what they entered themselves.
    { voteId, ...(isOfAll ? {} : { 'entries.byId': ctx.resident._id }), _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  const ids = shown.map(({ voterId }) => voterId);
  const voters = ids.length === 0 ? [] : await findDocuments('voters', { _id: command.in(ids) }, { limit: PAGE_SIZE });
  // Whoever voted by phone meanwhile is counted; their slip is of no use any more.
  const hasCast = new Set(voters.filter(({ cast }) => cast !== null).map(({ _id }) => _id));
  return ok({
    items: shown
      .filter(({ voterId }) => !hasCast.has(voterId))
      .map((paper) => ({
        ...{ voterId: paper.voterId, door: paper.door, state: stateOf(paper) },
        isByMe: paper.entries.some(({ byId }) => byId === ctx.resident._id),
      })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?._id ?? null) : null,
  });
};
