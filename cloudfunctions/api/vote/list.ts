import { ok } from '../../../shared/kernel/errors.ts';
import { VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';
import type { VoteDocument } from './collections.ts';
import { ownVoterId, showRow } from './project.ts';
import { leftLately } from './voting-places.ts';

const PAGE_SIZE = 20;
/** More than wait at once, those of all buildings among them. */
const DRAFTS_MAX = 200;

/** Of the votes of one question in all buildings one stands for all. */
const isFirstOfSeries = ({ seriesId }: VoteDocument, at: number, all: readonly VoteDocument[]): boolean =>
  seriesId === null || all.findIndex((one) => one.seriesId === seriesId) === at;

export const list: ApiHandlers['vote.list'] = async ({ cursor }, ctx) => {
  const { communityId, buildingId } = ctx.resident;
  const places: readonly string[] = [communityId, buildingId, ...leftLately(ctx.resident, ctx.now)];
  const isMaker = cursor === undefined && ctx.nodesHeld(VOTE_MAKERS).length > 0;
  const before = cursor === undefined ? {} : { order: command.lt(cursor) };
  const newest = { orderBy: [['order', 'desc'] as [string, 'desc']], limit: PAGE_SIZE + 1 };
  const { shown, drafts } = await readTogether(communityId, {
    shown: part('votes', { place: command.in(places), wall: 'shown', ...before }, newest),
    drafts: isMaker ? part('votes', { communityId, wall: 'draft' }, { ...newest, limit: DRAFTS_MAX }) : undefined,
  });
  const page = pageOf(shown, PAGE_SIZE);
  const ids = page.shown.map((vote) => ownVoterId(vote, ctx.resident));
  const own = ids.length === 0 ? [] : await findDocuments('voters', { _id: command.in(ids) }, { limit: PAGE_SIZE });
  const byVote = new Map(own.map((voter) => [voter.voteId, voter]));
  // Of a building they moved out of, nobody reads but what they are still on the roll of.
  const isOwn = ({ _id, place }: VoteDocument) =>
    [place].flat().some((one) => one === communityId || one === buildingId) || byVote.has(_id);
  return ok({
    items: page.shown
      .filter(isOwn)
      .map((vote) => showRow(vote, { own: byVote.get(vote._id), reader: ctx.resident, now: ctx.now })),
    next: page.next,
    drafts: drafts
      .filter((vote) => ctx.holds(VOTE_MAKERS, placeOf(vote)) && vote.status !== 'withdrawn')
      .filter(isFirstOfSeries)
      .map((vote) => showRow(vote, { own: undefined, reader: ctx.resident, now: ctx.now })),
  });
};
