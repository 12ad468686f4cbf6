import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { EVENT_OF_ACT, type NeedAct, type NeedEventKind } from '../../../shared/need/events.ts';
import { claimsOf, type Need, type NeedStatus } from '../../../shared/need/need.ts';
import { topicOf } from '../../../shared/need/privacy.ts';
import { toldBy } from './told-by.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { MemberAct, ResidentAct } from '../../platform/context.ts';
import { isResident, partyOf, residentIdOf } from '../../platform/party-of.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { isOwnBody } from './own-body.ts';
import { isVisible } from './visible.ts';
import { needCounted } from './need-counted.ts';
import { needIn, saveNeed } from './record.ts';

/** What every act on a need answers: how it stands. */
export type Acted = { needId: NeedId; status: NeedStatus; claimed: number; slots: number };

/** Words that go with an act; not public while a human has not looked at them. */
export type Reason = { readonly text: string | null; readonly isPublic: boolean };
const NO_REASON: Reason = { text: null, isPublic: true };

/** What an act does: one of the acts that move a need, or what it says happened, which may depend on how the need was. */
type Does =
  | { readonly action: NeedAct; readonly kind?: never }
  | { readonly action?: never; readonly kind: NeedEventKind | ((before: Need) => NeedEventKind) };
type Act<N extends Need, E extends ErrorCode, C extends MemberAct> = Does & {
  readonly needId: NeedId;
  readonly reason?: Reason;
  /** Who hears of it besides those whom the need as it is then names. */
  readonly alsoTold?: readonly ResidentId[];
  /** It is the requester's act: where somebody else does it, it was done for them. */
  readonly forRequester?: true;
  /** May read in the transaction what else the decision leans on. */
  readonly decide: (
    need: Need,
    now: InstantMs,
    held: C,
    transaction: Transaction,
  ) => Result<N, E> | Promise<Result<N, E>>;
  /** What else must be written with it. */
  readonly also?: (transaction: Transaction, need: N, before: Need) => Promise<void>;
};

/**
 * The one way a need changes: load it in the transaction, decide, save it, append its event.
 * A need that the caller may not see does not exist for them (D5).
 */
export const actOnNeed = <N extends Need, E extends ErrorCode, C extends MemberAct = ResidentAct>(
  ctx: C,
  act: Act<N, E, C>,
) =>
  runCommand<Acted, E | 'NEED_NOT_FOUND' | 'FORBIDDEN', C>(ctx, async (transaction, now, held) => {
    const before = await needIn(transaction, act.needId);
    if (!before || !isVisible(before, held)) return fail('NEED_NOT_FOUND');
    const isOfHolders = ctx.declared.access.audience === 'holders';
    if (isOfHolders && !(isResident(held) && held.reaches(before) && !isOwnBody(before, held)))
      return fail('FORBIDDEN');
    const decided = await act.decide(before, now, held, transaction);
    if (!decided.ok) return decided;
    await act.also?.(transaction, decided.value, before);
    await saveNeed(transaction, before, decided.value);
    const { text, isPublic } = act.reason ?? NO_REASON;
    const change = { before, kind: kindOf(act, before), from: before.status, reason: text, isReasonPublic: isPublic };
    return ok({
      value: acted(decided.value),
      happened: { ...toldAlso(needHappened(ctx, decided.value, change), act.alsoTold), ...forWhom(act, before, ctx) },
    });
  });

const forWhom = ({ forRequester }: { readonly forRequester?: true }, { requesterId }: Need, ctx: MemberAct) =>
  forRequester && requesterId !== residentIdOf(ctx) ? { onBehalfOf: requesterId } : {};

/** What happened, told to some more. */
export const toldAlso = (happened: Happened, more: readonly ResidentId[] = []): Happened => ({
  ...happened,
  told: [...new Set([...more, ...(happened.told ?? [])])],
});

const kindOf = ({ action, kind }: Does, before: Need): NeedEventKind => {
  if (action !== undefined) return EVENT_OF_ACT[action];
  return typeof kind === 'string' ? kind : kind(before);
};

/** What an act on a need answers. */
export const acted = (need: Need): Acted => ({
  needId: need._id,
  status: need.status,
  claimed: claimsOf(need).length,
  slots: need.slots,
});

/** What changed; `before` is the need as it was, null for one that is new. */
type Change = Pick<Happened, 'from' | 'reason' | 'isReasonPublic'> & {
  readonly kind: NeedEventKind;
  readonly before?: Need | null;
};

/** The event of a need: who did what to it, from which state to which. */
export const needHappened = (ctx: MemberAct, need: Need, { before = null, ...change }: Change): Happened => ({
  ...needCounted(before, need),
  topic: topicOf(need),
  ...toldBy(change.kind, need, residentIdOf(ctx)),
  subject: need._id,
  communityId: need.communityId,
  buildingId: need.buildingId,
  actorId: residentIdOf(ctx),
  actorName: partyOf(ctx).name,
  to: need.status,
  ...change,
});
