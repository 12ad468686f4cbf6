import { ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { housemateBefore, housemateIn } from '../household/index.ts';
import { reviewActed, reviewHappened } from './happened.ts';
import { opinionIdOf } from './ids.ts';
import { keepOpinion, lookAtOpinion } from './saying.ts';

export const sayForHousemate: ApiHandlers['review.sayForHousemate'] = async ({ residentId, ...said }, ctx) => {
  const before = await housemateBefore(ctx, residentId);
  if (!before.ok) return refuseUnlessAnswered(ctx, before.code);
  const looked = await lookAtOpinion(ctx, said);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  return runCommand(ctx, async (transaction, now) => {
    const asked = await housemateIn(transaction, ctx, residentId);
    if (!asked.ok) return asked;
    const { mine, theirs: home } = asked.value;
    const by = { home, byId: mine._id, source: 'housemate', opinionId: opinionIdOf(ctx.eventId), now } as const;
    const kept = await keepOpinion(transaction, looked.value, by, { isNamed: true, isAboutCaptain: false });
    if (!kept.ok) return kept;
    const { review, opinion } = kept.value;
    return ok({
      value: reviewActed(review),
      happened: reviewHappened(ctx, review, 'review.saidFor', {
        ...{ subject: opinion._id, from: null, to: 'said', onBehalfOf: home._id },
      }),
    });
  });
};
