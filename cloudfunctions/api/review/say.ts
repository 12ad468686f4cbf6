import { ok } from '../../../shared/kernel/errors.ts';
import { CAPTAIN_WATCHERS } from '../../../shared/review/keepers.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { whoHolds } from '../need/index.ts';
import { reviewHappened } from './happened.ts';
import { opinionIdOf } from './ids.ts';
import { homeOf, keepOpinion, lookAtOpinion } from './saying.ts';

export const say: ApiHandlers['review.say'] = async ({ isNamed, isAboutCaptain, ...said }, ctx) => {
  const looked = await lookAtOpinion(ctx, said);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  const { _id, communityId } = ctx.resident;
  const watchers = isAboutCaptain ? await whoHolds(CAPTAIN_WATCHERS, [communityId], ctx.now) : [];
  return runCommand(ctx, async (transaction, now) => {
    const home = await homeOf(transaction, ctx.resident);
    const by = { home, byId: _id, source: 'phone', opinionId: opinionIdOf(ctx.eventId), now } as const;
    const kept = await keepOpinion(transaction, looked.value, by, { isNamed, isAboutCaptain });
    if (!kept.ok) return kept;
    const { review, lateFor, opinion } = kept.value;
    return ok({
      value: { opinionId: opinion._id, month: review.month, isLate: lateFor !== null },
      happened: reviewHappened(ctx, review, 'review.said', {
        ...{ subject: opinion._id, from: null, to: 'said' },
        told: watchers.filter((id) => id !== _id).slice(0, 20),
      }),
    });
  });
};
