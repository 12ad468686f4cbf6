import { ok, fail } from '../../../shared/kernel/errors.ts';
import { VOTE_CHECKERS } from '../../../shared/vote/keepers.ts';
import { isRollOpen, type Objection } from '../../../shared/vote/objection.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { mediaShownTo } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';
import { voteFor } from './read-vote.ts';

const PAGE_SIZE = 20;

export const objections: ApiHandlers['vote.objections'] = async ({ voteId, cursor = '' }, ctx) => {
  const vote = await voteFor(ctx, voteId);
  if (!vote) return fail('VOTE_NOT_FOUND');
  const isKeeper = ctx.holds(VOTE_CHECKERS, placeOf(vote));
  const found = await findDocuments(
    'objections',
    { voteId, ...(isKeeper ? {} : { byId: ctx.resident._id }), _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  const reader = { readerId: ctx.resident._id, as: isKeeper ? 'keeper' : 'neighbour' } as const;
  const media = await mediaShownTo(
    shown.flatMap((one) => one.media),
    reader,
  );
  return ok({
    items: shown.map((one) => showObjection(one, { vote, ctx, isKeeper, media })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?._id ?? null) : null,
  });
};

type Told = {
  readonly vote: Vote;
  readonly ctx: ResidentCtx;
  readonly isKeeper: boolean;
  readonly media: Awaited<ReturnType<typeof mediaShownTo>>;
};
const showObjection = (objection: Objection, { vote, ctx, isKeeper, media }: Told) => {
  const me = ctx.resident._id;
  const { _id, about, door, text, status, byId, readings, createdAt } = objection;
  return {
    ...{ objectionId: _id, about, door, text, status, at: createdAt, isMine: byId === me },
    media: media.filter(({ mediaId }) => objection.media.some((one) => one.mediaId === mediaId)),
    readings:
      isKeeper || status !== 'open'
        ? readings.map(({ by, isUpheld, reason }) => ({ by: by.name, isUpheld, reason, isByMe: by.id === me }))
        : [],
    mayDecide: isKeeper && status === 'open' && byId !== me && isRollOpen(vote, ctx.now),
  };
};
