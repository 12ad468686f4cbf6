import { addMonths } from '../../../shared/kernel/calendar.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { CAPTAIN_WATCHERS } from '../../../shared/review/keepers.ts';
import { matterOf } from '../../../shared/review/same-matter.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { whoHolds } from '../need/index.ts';
import { becameBefore } from './became-before.ts';
import { goPrivate } from './go-private.ts';
import { reviewHappened } from './happened.ts';
import { opinionIdOf } from './ids.ts';
import { keepOpinion, lookAtOpinion, type Looked } from './saying.ts';

export const say: ApiHandlers['review.say'] = async ({ isNamed, isAboutCaptain, isPrivate, ...said }, ctx) => {
  const looked = await lookAtOpinion(ctx, said);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  const { _id, communityId } = ctx.resident;
  const watchers = isAboutCaptain ? await whoHolds(CAPTAIN_WATCHERS, [communityId], ctx.now) : [];
  const before = isPrivate ? null : await beforeOf(ctx, looked.value);
  return runCommand(ctx, async (transaction, now) => {
    const by = { home: ctx.resident, byId: _id, source: 'phone', opinionId: opinionIdOf(ctx.eventId), now } as const;
    const kept = await keepOpinion(transaction, looked.value, by, { isNamed, isAboutCaptain });
    if (!kept.ok) return kept;
    const { review, lateFor, opinion } = kept.value;
    const gone = isPrivate ? await goPrivate(transaction, ctx, { review, opinion }, now) : null;
    if (gone && !gone.ok) throw new Error(`${opinion._id} was decided as it was said`);
    const told = watchers.filter((id) => id !== _id).slice(0, 20);
    const [kind, to] = gone ? (['review.madePrivate', 'madePrivate'] as const) : (['review.said', 'said'] as const);
    const heard = { month: review.month, isLate: lateFor !== null, needId: gone?.value.needId ?? null, before };
    return ok({
      value: { opinionId: opinion._id, ...heard },
      happened: reviewHappened(ctx, review, kind, { subject: opinion._id, from: null, to, told }),
    });
  });
};

/** What became of the same matter until now, this month's meeting among it. */
const beforeOf = async ({ resident: { buildingId }, now }: ResidentAct, looked: Looked) => {
  const asked = { buildingId, month: addMonths(beijingMonth(now), 1), matter: matterOf(looked) };
  return (await becameBefore([asked]))(asked);
};
