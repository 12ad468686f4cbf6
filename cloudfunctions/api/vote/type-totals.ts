import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { VoteId } from '../../../shared/kernel/ids.ts';
import { differingIn, totalsStateOf, typeTotals as type } from '../../../shared/vote/typing.ts';
import { voteCounted } from '../../../shared/vote/waking.ts';
import { runCommand } from '../../platform/command.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf, signedBy, voteHappened } from './act.ts';
import { saveVote } from './record.ts';
import { tellLater } from './wake-tellings.ts';

/** What two people typed meets in one document, which both transactions read and write: one of two at once sees what the other one wrote. */
export const typeTotals: ApiHandlers['vote.typeTotals'] = ({ voteId, ...totals }, ctx) =>
  runCommand(
    ctx,
    async (transaction, now, held) => {
      const vote = await transaction.get('votes', voteId);
      if (vote?.communityId !== ctx.resident.communityId) return fail('VOTE_NOT_FOUND');
      if (!held.reaches(placeOf(vote))) return fail('FORBIDDEN');
      const before = await transaction.get('voteTotals', voteId);
      const done = type(vote, before ?? null, { by: signedBy(ctx, now), totals });
      if (!done.ok) return done;
      const { typed, result } = done.value;
      if (result) {
        const after = voteCounted(done.value.vote, result, now);
        await saveVote(transaction, after);
        await transaction.remove('voteTotals', voteId);
        await tellLater(transaction, after, { _id: ctx.eventId, at: now });
        return ok({
          value: { state: totalsStateOf(after, undefined), differing: [] },
          happened: voteHappened(ctx, vote, 'vote.totalsPublished', { from: vote.status, to: after.status }),
        });
      }
      await transaction.replace('voteTotals', { ...typed, schema: 1 });
      const state = totalsStateOf(vote, typed);
      const change = { from: totalsStateOf(vote, before), to: state };
      return ok({
        value: { state, differing: [...differingIn(typed)] },
        happened: voteHappened(ctx, vote, 'vote.totalsTyped', change),
      });
    },
    () => standingOf(voteId),
  );

/** How far the totals are now. */
export const standingOf = async (voteId: VoteId) => {
  const vote = await getDocument('votes', voteId);
  if (!vote) throw new Error(`there is no ${voteId}`);
  const typed = await getDocument('voteTotals', voteId);
  return { state: totalsStateOf(vote, typed), differing: [...differingIn(typed)] };
};
