import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { RedemptionId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { RedemptionEventKind } from '../../../shared/redemption/events.ts';
import type { Counter } from '../../../shared/redemption/at-counter.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { MemberAct, ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { become } from './become.ts';

/** What every act on a redemption answers. */
export const redemptionActed = ({ _id, status }: Redemption) => ({ redemptionId: _id, status });
type Acted = ReturnType<typeof redemptionActed>;

/** Whoever stands behind the counter. */
export const keeperOf = ({ resident }: ResidentAct, at: InstantMs) => ({
  signed: { id: resident._id, name: resident.name, at },
  householdId: resident.householdId,
});

/** Whoever stands behind a counter: a keeper of the shop, or a merchant by its office. */
export const counterOf = (ctx: MemberAct, at: InstantMs): Counter =>
  'resident' in ctx
    ? keeperOf(ctx, at)
    : { signed: { id: ctx.office._id, name: ctx.office.organisation, at }, householdId: null };

/** Where the caller is, and who they are in a log; an office is nobody's row. */
const actorOf = (ctx: MemberAct) =>
  'resident' in ctx
    ? { ...ctx.resident, actorId: ctx.resident._id, actorName: ctx.resident.name }
    : { ...ctx.office, actorId: null, actorName: ctx.office.organisation };

/** The event of what became of a redemption. */
export const redemptionHappened = (
  ctx: MemberAct,
  redemption: Redemption,
  {
    from,
    kind,
    reason = null,
    told = [],
  }: Pick<Happened, 'from'> & {
    readonly kind: RedemptionEventKind;
    readonly reason?: string | null;
    readonly told?: readonly ResidentId[];
  },
): Happened => {
  const { actorId, actorName } = actorOf(ctx);
  return {
    ...{ kind, from, to: redemption.status, reason, subject: redemption._id },
    ...{ communityId: redemption.communityId, buildingId: redemption.buildingId },
    ...{ actorId, actorName },
    onBehalfOf: redemption.ownerId === actorId ? null : redemption.ownerId,
    told: told.filter((id) => id !== actorId),
  };
};

type Said = {
  readonly kind: RedemptionEventKind;
  readonly reason?: string | null;
  readonly told?: readonly ResidentId[];
};
type How<E extends ErrorCode> = {
  readonly redemptionId: RedemptionId;
  /** Whether the caller may read of it at all. */
  readonly isTheirs: (redemption: Redemption) => boolean;
  readonly decide: (
    redemption: Redemption,
    now: InstantMs,
    transaction: Transaction,
  ) => Result<Redemption, E> | Promise<Result<Redemption, E>>;
  readonly says: (after: Redemption, before: Redemption) => Said;
  /** What is written beside it. */
  readonly also?: (transaction: Transaction, after: Redemption, now: InstantMs) => Promise<void>;
};
type Moved = 'OUT_OF_STOCK' | 'BATCH_BLOCKED' | 'RESERVE_SETTLED' | 'POINTS_SHORT';

/** One way in which a redemption that is there becomes another one. */
export const actOn = <E extends ErrorCode>(ctx: MemberAct, { redemptionId, isTheirs, decide, says, also }: How<E>) =>
  runCommand<Acted, E | 'REDEMPTION_NOT_FOUND' | Moved, MemberAct>(ctx, async (transaction, now) => {
    const before = await transaction.get('redemptions', redemptionId);
    if (!before || !isTheirs(before)) return fail('REDEMPTION_NOT_FOUND');
    const decided = await decide(before, now, transaction);
    if (!decided.ok) return decided;
    const written = await become(transaction, before, decided.value, now);
    if (!written.ok) return written;
    await also?.(transaction, decided.value, now);
    const happened = redemptionHappened(ctx, decided.value, { from: before.status, ...says(decided.value, before) });
    return ok({ value: redemptionActed(decided.value), happened });
  });

/** The owner alone. */
export const ownedBy =
  ({ resident }: ResidentAct) =>
  ({ ownerId }: Redemption): boolean =>
    ownerId === resident._id;
/** Whoever stands behind a counter of the community. */
export const inCommunityOf =
  (ctx: MemberAct) =>
  ({ communityId }: Redemption): boolean =>
    communityId === actorOf(ctx).communityId;
