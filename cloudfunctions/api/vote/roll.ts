import { fail, ok } from '../../../shared/kernel/errors.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { voteFor } from './read-vote.ts';

const PAGE_SIZE = 100;

export const roll: ApiHandlers['vote.roll'] = async ({ voteId, cursor = '' }, ctx) => {
  const vote = await voteFor(ctx, voteId);
  if (!vote) return fail('VOTE_NOT_FOUND');
  const found = await findDocuments(
    'voters',
    { voteId, _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  return ok({
    items: shown.map(({ _id, door }) => ({ voterId: _id, door })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?._id ?? null) : null,
  });
};
