import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { Voter } from '../../../shared/vote/casting.ts';
import { keyAsked } from '../../../shared/vote/door-keys.ts';
import { VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';
import type { VoteDocument } from './collections.ts';
import { voterIdOf } from './ids.ts';
import { voteFor } from './read-vote.ts';

const PAGE_SIZE = 100;
/** More people of one name than a community has. */
const NAMESAKES_MAX = 50;

export const roll: ApiHandlers['vote.roll'] = async ({ voteId, cursor = '', find = '' }, ctx) => {
  const vote = await voteFor(ctx, voteId);
  if (!vote) return fail('VOTE_NOT_FOUND');
  const key = keyAsked(find);
  if (find !== '' && key === undefined) return ok({ items: shownOf(await linesOfName(vote, find, ctx)), next: null });
  const found = await findDocuments(
    'voters',
    { voteId, ...(key === undefined ? {} : { keys: key }), order: command.gt(cursor) },
    { orderBy: [['order', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  return ok({
    items: shownOf(shown),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?.order ?? null) : null,
  });
};

const shownOf = (lines: readonly Voter[]) => lines.map(({ _id, door }) => ({ voterId: _id, door }));

/** The lines of people of one name, for those who keep the table: a roll names nobody, and to others no name tells a door. */
const linesOfName = async (vote: VoteDocument, name: string, ctx: ResidentCtx): Promise<readonly Voter[]> => {
  if (!ctx.holds(VOTE_MAKERS, placeOf(vote))) return [];
  const { _id: voteId, communityId, unit } = vote;
  const people = await findDocuments('residents', { communityId, name, leftAt: null }, { limit: NAMESAKES_MAX });
  if (people.length === 0) return [];
  const ids = people.map(({ _id, householdId }) => voterIdOf(voteId, unit === 'household' ? householdId : _id));
  return findDocuments(
    'voters',
    { _id: command.in(ids), voteId },
    { orderBy: [['order', 'asc']], limit: NAMESAKES_MAX },
  );
};
