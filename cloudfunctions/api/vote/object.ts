import { areTooMany, type Attached } from '../../../shared/capture/attached.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { MediaId } from '../../../shared/kernel/ids.ts';
import { mayObject, type Objection } from '../../../shared/vote/objection.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { usableMedia } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { voteHappened } from './act.ts';
import { objectionIdOf } from './ids.ts';
import { ownUnit, ownVoterId } from './project.ts';
import { isOfHome } from './read-vote.ts';

/** The same line by the same person is one objection, however often it is said. */
export const object: ApiHandlers['vote.object'] = async ({ voteId, about, voterId, text, media: ids }, ctx) => {
  const media = await looked(ctx, text, ids);
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return runCommand(ctx, async (transaction, now) => {
    const vote = await transaction.get('votes', voteId);
    if (vote?.wall !== 'shown' || !isOfHome(vote, ctx.resident)) return fail('VOTE_NOT_FOUND');
    const lineId = voterId ?? ownVoterId(vote, ctx.resident);
    const line = await transaction.get('voters', lineId);
    const may = mayObject(vote, about, line?.voteId === voteId, now);
    if (!may.ok) return may;
    const byId = ctx.resident._id;
    const _id = objectionIdOf(lineId, byId);
    const before = await transaction.get('objections', _id);
    if (isRead(before)) return fail('OBJECTION_DECIDED');
    const { communityId, buildingId } = vote;
    const { unitId, door } = line ?? ownUnit(vote, ctx.resident);
    await transaction.replace('objections', {
      ...{ _id, communityId, buildingId, voteId, about, voterId: lineId, unitId, door, byId, text, schema: 1 },
      ...untilOpening(vote),
      ...{ media: media.value, readings: [], status: 'open', createdAt: before?.createdAt ?? now },
    });
    return ok({
      value: { objectionId: _id },
      happened: voteHappened(ctx, vote, 'vote.objected', { from: before ? 'said' : null, to: 'said', subject: _id }),
    });
  });
};

/** Where it is asked who decides of it, and until when. */
const untilOpening = ({ grid, opensAt: until }: Vote) => ({ gridId: grid?.gridId ?? null, until });

const isRead = (before: Pick<Objection, 'readings'> | undefined): boolean => (before?.readings.length ?? 0) > 0;

type Refused = 'TEXT_REFUSED' | 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED' | 'MEDIA_TOO_MANY';
/** Looks at what is said, in words and aloud. */
const looked = async (
  ctx: ResidentAct,
  text: string,
  ids: readonly MediaId[],
): Promise<Result<readonly Attached[], Refused>> => {
  if (text !== '' && (await checkText(ctx.openid, text)) === 'refused') return fail('TEXT_REFUSED');
  const media = await usableMedia(ctx, ids, { purpose: 'vote', of: 'said' });
  return media.ok && areTooMany(media.value) ? fail('MEDIA_TOO_MANY') : media;
};
