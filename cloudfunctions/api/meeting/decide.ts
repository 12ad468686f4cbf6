import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { OpinionId, ResidentId } from '../../../shared/kernel/ids.ts';
import { dispose } from '../../../shared/meeting/disposing.ts';
import type { MeetingEventKind } from '../../../shared/meeting/events.ts';
import type { Decision, MeetingOutcome } from '../../../shared/review/opinion.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import { refuseUnlessAnswered, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { meetingHappened } from './act.ts';
import { authorsOf } from './authors.ts';
import { decideOf, type Deciding } from './matter.ts';

/** What is decided: its end, and the words for it. */
type Decides<E extends ErrorCode> = {
  readonly opinionId: OpinionId;
  readonly outcome: MeetingOutcome;
  readonly words: string;
  /** What the decision says besides, and what else the transaction writes for it. */
  readonly also?: (matter: ToDecide) => Promise<Result<Also, E>>;
};
export type ToDecide = Deciding & {
  readonly decision: Decision;
  readonly now: InstantMs;
  readonly transaction: Transaction;
  readonly held: ResidentAct;
};
export type Also = {
  readonly decision?: Partial<Decision>;
  /** Who hears of it besides its authors. */
  readonly told?: readonly ResidentId[];
  readonly subject?: Happened['subject'];
};
type Decided = { opinionId: OpinionId; no: number; undecided: number };

const EVENT_OF: Readonly<Record<MeetingOutcome, MeetingEventKind>> = {
  assigned: 'meeting.assigned',
  answered: 'meeting.answered',
  referred: 'meeting.referred',
  deferred: 'meeting.deferred',
  refused: 'meeting.refused',
};

/**
 * The meeting decides of a matter: opinion, sums and number are one transaction, and its authors are told. Who they are is read before it: whoever
 * joins or parts meanwhile hears of it by the list.
 */
export const decide = async <E extends ErrorCode = never>(
  ctx: ResidentAct,
  { opinionId, outcome, words, also }: Decides<E>,
) => {
  const verdict = await checkText(ctx.openid, words);
  if (verdict === 'refused')
    return refuseUnlessAnswered<Decided & { readonly needId?: string }, 'TEXT_REFUSED'>(ctx, 'TEXT_REFUSED');
  const authors = await authorsOf(opinionId);
  return decideOf<Decided, E | 'OPINION_DECIDED'>(ctx, opinionId, async (matter, now, transaction, held) => {
    const { review, opinion, meeting } = matter;
    const decision: Decision = {
      ...{ no: meeting.nextNo, words, isPublic: verdict === 'clear', byId: ctx.resident._id },
      ...{ channel: null, needId: null, dueAt: null, toMonth: null },
    };
    const disposed = dispose(review, opinion, outcome, decision, now);
    if (!disposed.ok) return disposed;
    const more = await (also?.({ ...matter, decision, now, transaction, held }) ?? ok<Also>({}));
    if (!more.ok) return more;
    const { told = [], subject = opinionId } = more.value;
    const ended = dispose(review, opinion, outcome, { ...decision, ...more.value.decision }, now);
    if (!ended.ok) return ended;
    return ok({
      ...ended.value,
      value: { opinionId, no: decision.no, undecided: undecidedOf(ended.value.review.tally) },
      meeting: { ...meeting, nextNo: meeting.nextNo + 1 },
      happened: meetingHappened(ctx, meeting, EVENT_OF[outcome], {
        ...{ subject, buildingId: opinion.buildingId, from: null, to: outcome },
        told: [...new Set([...told, ...authors])].filter((id) => id !== ctx.resident._id).slice(0, TOLD_MAX),
      }),
    });
  });
};
