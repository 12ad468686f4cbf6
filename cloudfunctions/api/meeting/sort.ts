import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { OpinionId } from '../../../shared/kernel/ids.ts';
import type { MeetingEventKind } from '../../../shared/meeting/events.ts';
import type { Review } from '../../../shared/review/review.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { meetingHappened } from './act.ts';
import { decideOf, type Deciding } from './matter.ts';

type Sorts<E extends ErrorCode> = {
  readonly opinionId: OpinionId;
  readonly kind: MeetingEventKind;
  readonly sort: (
    matter: Deciding,
    now: InstantMs,
    transaction: Transaction,
    held: ResidentAct,
  ) => Promise<Result<Review, E>>;
};

/** One way in which the meeting puts opinions together or takes them apart, without deciding of any. */
export const sort = <E extends ErrorCode>(ctx: ResidentAct, { opinionId, kind, sort: by }: Sorts<E>) =>
  decideOf<{ opinionId: OpinionId; undecided: number }, E>(ctx, opinionId, async (matter, now, transaction, held) => {
    const review = await by(matter, now, transaction, held);
    if (!review.ok) return review;
    const change = { subject: opinionId, buildingId: matter.opinion.buildingId, from: null, to: kind };
    return ok({
      review: review.value,
      value: { opinionId, undecided: undecidedOf(review.value.tally) },
      happened: meetingHappened(ctx, matter.meeting, kind, change),
    });
  });
