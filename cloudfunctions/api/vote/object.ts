import { areTooMany } from '../../../shared/capture/attached.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { mayObject } from '../../../shared/vote/objection.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { usableMedia } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { voteHappened } from './act.ts';
import { objectionIdOf } from './ids.ts';
import { ownUnit, ownVoterId } from './project.ts';
import { isOfHome } from './read-vote.ts';

/** The same line by the same person is one objection, however often it is said. */
export const object: ApiHandlers['vote.object'] = async ({ voteId, about, voterId, text, media: ids }, ctx) => {
  if (text !== '' && (await checkText(ctx.openid, text)) === 'refused')
    return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const media = await usableMedia(ctx, ids, { purpose: 'vote', of: 'said' });
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  if (areTooMany(media.value)) return refuseUnlessAnswered(ctx, 'MEDIA_TOO_MANY');
  return runCommand(ctx, async (transaction, now) => {
    const vote = await transaction.get('votes', voteId);
    if (!vote || vote.wall !== 'shown' || !isOfHome(vote, ctx.resident)) return fail('VOTE_NOT_FOUND');
    const lineId = voterId ?? ownVoterId(vote, ctx.resident);
    const line = await transaction.get('voters', lineId);
    const may = mayObject(vote, about, line?.voteId === voteId, now);
    if (!may.ok) return may;
    const byId = ctx.resident._id;
    const _id = objectionIdOf(lineId, byId);
    const before = await transaction.get('objections', _id);
    if (before && before.readings.length > 0) return fail('OBJECTION_DECIDED');
    const { communityId, buildingId } = vote;
    const { unitId, door } = line ?? ownUnit(vote, ctx.resident);
    await transaction.replace('objections', {
      ...{ _id, communityId, buildingId, voteId, about, voterId: lineId, unitId, door },
      ...{
        byId,
        text,
        media: media.value,
        readings: [],
        status: 'open',
        createdAt: before?.createdAt ?? now,
        schema: 1,
      },
    });
    return ok({
      value: { objectionId: _id },
      happened: voteHappened(ctx, vote, 'vote.objected', { from: before ? 'said' : null, to: 'said', subject: _id }),
    });
  });
};
