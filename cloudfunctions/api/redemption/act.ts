import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { RedemptionId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { RedemptionEventKind } from '../../../shared/redemption/events.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
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

/** The event of what became of a redemption. */
export const redemptionHappened = (
  { resident }: ResidentAct,
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
): Happened => ({
  ...{ kind, from, to: redemption.status, reason, subject: redemption._id },
  ...{ communityId: redemption.communityId, buildingId: redemption.buildingId },
  ...{ actorId: resident._id, actorName: resident.name },
  onBehalfOf: redemption.ownerId === resident._id ? null : redemption.ownerId,
  told: told.filter((id) => id !== resident._id),
});

type Said = {
  readonly kind: RedemptionEventKind;
  readonly reason?: string | null;
  readonly told?: readonly ResidentId[];
};
type How<E extends ErrorCode> = {
  readonly redemptionId: RedemptionId;
  /** Whether the caller may read of it at all. */
  readonly isTheirs: (redemption: Redemption) => boolean;
  readonly decide: (redemption: Redemption, now: InstantMs, transaction: Transaction) => Result<Redemption, E>;
  readonly says: (after: Redemption) => Said;
};
type Moved = 'OUT_OF_STOCK' | 'BATCH_BLOCKED' | 'RESERVE_SETTLED' | 'POINTS_SHORT';

/** One way in which a redemption that is there becomes another one. */
export const actOn = <E extends ErrorCode>(ctx: ResidentAct, { redemptionId, isTheirs, decide, says }: How<E>) =>
  runCommand<Acted, E | 'REDEMPTION_NOT_FOUND' | Moved, ResidentAct>(ctx, async (transaction, now) => {
    const before = await transaction.get('redemptions', redemptionId);
    if (!before || !isTheirs(before)) return fail('REDEMPTION_NOT_FOUND');
    const decided = decide(before, now, transaction);
    if (!decided.ok) return decided;
    const written = await become(transaction, before, decided.value, now);
    if (!written.ok) return written;
    const happened = redemptionHappened(ctx, decided.value, { from: before.status, ...says(decided.value) });
    return ok({ value: redemptionActed(decided.value), happened });
  });

/** The owner alone. */
export const ownedBy =
  ({ resident }: ResidentAct) =>
  ({ ownerId }: Redemption): boolean =>
    ownerId === resident._id;
/** Whoever keeps the shop of the community. */
export const inCommunityOf =
  ({ resident }: ResidentAct) =>
  ({ communityId }: Redemption): boolean =>
    communityId === resident.communityId;
