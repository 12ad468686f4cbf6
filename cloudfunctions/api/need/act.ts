import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { NeedId } from '../../../shared/kernel/ids.ts';
import { EVENT_OF_ACT, type NeedAct, type NeedEventKind } from '../../../shared/need/events.ts';
import { claimsOf, type Need, type NeedStatus } from '../../../shared/need/need.ts';
import { toldOf } from '../../../shared/need/whom-it-concerns.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { isVisible } from './project.ts';
import { needIn, saveNeed } from './record.ts';

/** What every act on a need answers. */
export type Acted = { needId: NeedId; status: NeedStatus; claimed: number; slots: number };

/** Words that go with an act; not public while a human has not looked at them. */
export type Reason = { readonly text: string | null; readonly isPublic: boolean };
const NO_REASON: Reason = { text: null, isPublic: true };

type Act<N extends Need, E extends ErrorCode> = {
  readonly action: NeedAct;
  readonly needId: NeedId;
  readonly reason?: Reason;
  readonly decide: (need: Need, now: InstantMs, held: ResidentAct) => Result<N, E>;
  /** What else must be written with it. */
  readonly also?: (transaction: Transaction, need: N, before: Need) => Promise<void>;
};

/**
 * The one way a need changes: load it in the transaction, decide, save it, append its event.
 * A need that the caller may not see does not exist for them (D5).
 */
export const actOnNeed = <N extends Need, E extends ErrorCode>(ctx: ResidentAct, act: Act<N, E>) =>
  runCommand<Acted, E | 'NEED_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await needIn(transaction, act.needId);
    if (!before || !isVisible(before, held)) return fail('NEED_NOT_FOUND');
    const isOfOffice = ctx.declared.access.audience === 'holders';
    if (isOfOffice && !held.reaches(before)) return fail('FORBIDDEN');
    const decided = act.decide(before, now, held);
    if (!decided.ok) return decided;
    await act.also?.(transaction, decided.value, before);
    await saveNeed(transaction, before, decided.value);
    const { text, isPublic } = act.reason ?? NO_REASON;
    const change = { kind: EVENT_OF_ACT[act.action], from: before.status, reason: text, isReasonPublic: isPublic };
    return ok({ value: acted(decided.value), happened: needHappened(ctx, decided.value, change) });
  });

const acted = (need: Need): Acted => ({
  needId: need._id,
  status: need.status,
  claimed: claimsOf(need).length,
  slots: need.slots,
});

/** The event of a need: who did what to it, from which state to which. */
export const needHappened = (
  ctx: ResidentAct,
  need: Need,
  change: Pick<Happened, 'from' | 'reason' | 'isReasonPublic'> & { readonly kind: NeedEventKind },
): Happened => ({
  topic: need.kind,
  told: toldOf(change.kind, need, ctx.resident._id),
  subject: need._id,
  communityId: need.communityId,
  buildingId: need.buildingId,
  actorId: ctx.resident._id,
  actorName: ctx.resident.name,
  to: need.status,
  ...change,
});
