import { fail, ok } from '../../../shared/kernel/errors.ts';
import { correctTotals as correct, differingIn, totalsStateOf } from '../../../shared/vote/typing.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf, signedBy, voteHappened } from './act.ts';
import { refusesReason } from './reasons.ts';
import { saveVote } from './record.ts';
import { standingOf } from './type-totals.ts';

/** As with the first totals two people meet in one document. The vote is held with it: once the timer has confirmed it nothing is begun. */
export const correctTotals: ApiHandlers['vote.correctTotals'] = async ({ voteId, reason, ...totals }, ctx) => {
  const refused = await refusesReason(ctx, voteId, reason);
  if (refused) return refuseUnlessAnswered(ctx, refused);
  return runCommand(
    ctx,
    async (transaction, now, held) => {
      const vote = await transaction.get('votes', voteId);
      if (vote?.communityId !== ctx.resident.communityId) return fail('VOTE_NOT_FOUND');
      if (!held.reaches(placeOf(vote))) return fail('FORBIDDEN');
      const before = await transaction.get('voteTotals', voteId);
      const done = correct(vote, before ?? null, { by: signedBy(ctx, now), totals, reason });
      if (!done.ok) return done;
      const { typed, corrected } = done.value;
      if (corrected) {
        await saveVote(transaction, corrected);
        await transaction.remove('voteTotals', voteId);
        const change = {
          from: vote.status,
          to: corrected.status,
          reason: corrected.result.earlier?.at(-1)?.reason ?? null,
        };
        return ok({
          value: { state: totalsStateOf(corrected, undefined), differing: [] },
          happened: voteHappened(ctx, vote, 'vote.totalsCorrected', change),
        });
      }
      await transaction.hold('votes', voteId);
      await transaction.replace('voteTotals', { ...typed, schema: 1 });
      const state = totalsStateOf(vote, typed);
      return ok({
        value: { state, differing: [...differingIn(typed)] },
        happened: voteHappened(ctx, vote, 'vote.totalsTyped', { from: totalsStateOf(vote, before), to: state }),
      });
    },
    () => standingOf(voteId),
  );
};
