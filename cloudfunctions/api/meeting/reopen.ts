import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { reopen as reopened, takeOutOf } from '../../../shared/meeting/disposing.ts';
import type { Decision, Opinion } from '../../../shared/review/opinion.ts';
import { decisionOf } from '../../../shared/review/opinion.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { saveReview } from '../review/index.ts';
import { meetingHappened } from './act.ts';
import { authorsOf } from './authors.ts';
import { continuedIdOf } from './ids.ts';
import { decideOf } from './matter.ts';
import { takeBackOrder } from './order.ts';

export const reopen: ApiHandlers['meeting.reopen'] = async ({ opinionId, reason }, ctx) => {
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const authors = await authorsOf(opinionId);
  return decideOf<{ opinionId: string; undecided: number }, 'OPINION_NOT_DECIDED' | 'ORDER_BEGUN' | 'GOES_ON_ALREADY'>(
    ctx,
    opinionId,
    async ({ review, opinion, meeting }, now, transaction) => {
      const open = reopened(review, opinion, now);
      if (!open.ok) return open;
      const taken = await takeBack(transaction, ctx, opinion, reason, now);
      if (!taken.ok) return taken;
      return ok({
        ...open.value,
        value: { opinionId, undecided: undecidedOf(open.value.review.tally) },
        happened: meetingHappened(ctx, meeting, 'meeting.reopened', {
          ...{ subject: opinionId, buildingId: opinion.buildingId, from: opinion.outcome, to: 'open' },
          ...{ reason, isReasonPublic: verdict === 'clear', told: authors.filter((id) => id !== ctx.resident._id) },
        }),
      });
    },
  );
};

/** Takes back what the decision made: the need of an order, or what goes on in a later month. */
const takeBack = async (
  transaction: Transaction,
  ctx: ResidentAct,
  opinion: Opinion,
  reason: string,
  now: InstantMs,
): Promise<Result<null, 'ORDER_BEGUN' | 'GOES_ON_ALREADY'>> => {
  const decision = decisionOf(opinion);
  if (decision?.needId != null) return takeBackOrder(transaction, ctx, { needId: decision.needId, reason }, now);
  return decision?.toMonth == null ? ok(null) : takeBackPutOff(transaction, opinion, decision.toMonth, now);
};

const takeBackPutOff = async (
  transaction: Transaction,
  opinion: Opinion,
  toMonth: NonNullable<Decision['toMonth']>,
  now: InstantMs,
): Promise<Result<null, 'GOES_ON_ALREADY'>> => {
  const goesOn = await transaction.get('opinions', continuedIdOf(opinion._id, toMonth));
  const later = goesOn && (await transaction.get('reviews', goesOn.reviewId));
  if (!later) return fail('GOES_ON_ALREADY');
  const without = takeOutOf(later, goesOn, now);
  if (!without.ok) return without;
  await saveReview(transaction, without.value);
  await transaction.remove('opinions', goesOn._id);
  return ok(null);
};
