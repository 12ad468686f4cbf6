import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { Ballot } from '../../../shared/vote/casting.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { VoteId } from '../../../shared/kernel/ids.ts';
import { mediaShownTo } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { voteHappened } from './act.ts';
import { isClosed } from './detail.ts';
import { slipPictureIdOf, voterIdOf } from './ids.ts';
import { isCounter } from './read-vote.ts';

const PAGE_SIZE = 100;

/** Nobody writes a ballot any more, so a page is read before the event that says so; nothing is answered without that event. */
export const ballots: ApiHandlers['vote.ballots'] = async ({ voteId, cursor = '' }, ctx) => {
  const page = await pageAfter(voteId, cursor, ctx);
  return runCommand(
    ctx,
    async (transaction) => {
      const vote = await transaction.get('votes', voteId);
      if (vote?.communityId !== ctx.resident.communityId) return fail('VOTE_NOT_FOUND');
      if (!isCounter(vote, ctx)) return fail('NOT_COUNTER');
      if (!isClosed(vote)) return fail('VOTE_NOT_CLOSED');
      const change = { from: vote.status, to: vote.status };
      return ok({ value: page, happened: voteHappened(ctx, vote, 'vote.ballotsRead', change) });
    },
    () => Promise.resolve(page),
  );
};

const pageAfter = async (voteId: VoteId, cursor: string, ctx: ResidentCtx) => {
  const found = await findDocuments(
    'ballots',
    { voteId, _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: PAGE_SIZE + 1 },
  );
  const shown = found.slice(0, PAGE_SIZE);
  const ids = shown.map(({ unitId }) => voterIdOf(voteId, unitId));
  const voters = ids.length === 0 ? [] : await findDocuments('voters', { _id: command.in(ids) }, { limit: PAGE_SIZE });
  const doors = new Map(voters.map(({ unitId, door }) => [unitId, door]));
  const pictures = await picturesOf(voteId, shown, ctx);
  return {
    items: shown.map(({ _id, unitId, choice, channel }) => ({
      ballotId: _id,
      door: doors.get(unitId) ?? '',
      choice: [...choice],
      channel,
      media: pictures.get(unitId) ?? [],
    })),
    next: found.length > PAGE_SIZE ? (shown.at(-1)?._id ?? null) : null,
  };
};

/** What was photographed of slips that two people had read differently, by their units. Nothing is read where nobody voted on paper. */
const picturesOf = async (voteId: VoteId, ballots: readonly Ballot[], { resident }: ResidentCtx) => {
  const ids = ballots.filter(({ channel }) => channel === 'paper').map(({ unitId }) => slipPictureIdOf(voteId, unitId));
  const found =
    ids.length === 0 ? [] : await findDocuments('slipPictures', { _id: command.in(ids) }, { limit: PAGE_SIZE });
  const shown = await mediaShownTo(
    found.flatMap(({ media }) => media),
    { readerId: resident._id, as: 'keeper' },
  );
  return new Map(
    found.map(({ unitId, media }) => [
      unitId,
      shown.filter(({ mediaId }) => media.some((one) => one.mediaId === mediaId)),
    ]),
  );
};
