import { fail, ok } from '../../../shared/kernel/errors.ts';
import { VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { mediaShownTo } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isAboutReader, placeOf } from './act.ts';
import { voteFor } from './read-vote.ts';

const PAGE_SIZE = 20;

export const proxies: ApiHandlers['vote.proxies'] = async ({ voteId, cursor = '' }, ctx) => {
  const vote = await voteFor(ctx, voteId);
  if (!vote) return fail('VOTE_NOT_FOUND');
  const found = await findDocuments(
    'proxies',
    { voteId, _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  const seesPaper = ctx.holds(VOTE_MAKERS, placeOf(vote)) && !isAboutReader(vote, ctx);
  const papers = seesPaper
    ? await mediaShownTo(
        shown.flatMap(({ given }) => given.flatMap((one) => one.media)),
        { readerId: ctx.resident._id, as: 'keeper' },
      )
    : [];
  return ok({
    items: shown
      .filter(({ given }) => given.length > 0)
      .map(({ _id, door, given }) => ({
        proxyId: _id,
        holder: door,
        given: given.map((one) => ({
          ...{ door: one.door, at: one.at },
          media: papers.filter(({ mediaId }) => one.media.some((paper) => paper.mediaId === mediaId)),
        })),
      })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?._id ?? null) : null,
  });
};
