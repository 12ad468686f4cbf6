import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { MerchantId, SettlementId } from '../../../shared/kernel/ids.ts';
import type { MerchantEventKind } from '../../../shared/merchant/events.ts';
import type { Merchant } from '../../../shared/merchant/merchant.ts';
import type { Settlement } from '../../../shared/merchant/settlement.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { MemberAct, ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { MerchantDocument, SettlementDocument } from './collections.ts';

/** What every act on a merchant answers. */
export const merchantActed = ({ _id, status }: Merchant) => ({ merchantId: _id, status });
/** What every act on a settlement answers. */
export const settlementActed = ({ _id, status }: Settlement) => ({ settlementId: _id, status });

/** Who signs for the community, and when. */
export const signedBy = ({ resident }: ResidentAct, at: InstantMs) => ({ id: resident._id, name: resident.name, at });

/** The event of something of merchants; an office is nobody's row. */
export const merchantHappened = (
  ctx: MemberAct,
  subject: string,
  kind: MerchantEventKind,
  change: Pick<Happened, 'from' | 'to'> & { readonly reason?: string },
): Happened => ({
  ...{ subject, kind, buildingId: null, reason: null },
  ...change,
  ...('resident' in ctx
    ? { communityId: ctx.resident.communityId, actorId: ctx.resident._id, actorName: ctx.resident.name }
    : { communityId: ctx.office.communityId, actorId: null, actorName: ctx.office.organisation }),
});

type How<T, E extends ErrorCode> = {
  readonly kind: MerchantEventKind;
  readonly reason?: string;
  readonly decide: (before: T, now: InstantMs) => Result<T, E>;
  /** What is written beside it. */
  readonly also?: (transaction: Transaction, after: T, now: InstantMs) => Promise<void>;
};

/** One way in which the staff change a merchant of their community. */
export const actOnMerchant = <E extends ErrorCode>(
  ctx: ResidentAct,
  merchantId: MerchantId,
  { kind, reason, decide, also }: How<MerchantDocument, E>,
) =>
  runCommand<ReturnType<typeof merchantActed>, E | 'MERCHANT_NOT_FOUND', ResidentAct>(ctx, async (transaction, now) => {
    const before = await transaction.get('merchants', merchantId);
    if (before?.communityId !== ctx.resident.communityId) return fail('MERCHANT_NOT_FOUND');
    const decided = decide(before, now);
    if (!decided.ok) return decided;
    await transaction.replace('merchants', decided.value);
    await also?.(transaction, decided.value, now);
    const change = { from: before.status, to: decided.value.status, ...(reason === undefined ? {} : { reason }) };
    return ok({ value: merchantActed(decided.value), happened: merchantHappened(ctx, merchantId, kind, change) });
  });

/** True of a settlement that the caller acts on: the merchant's own, or one of the staff's community. */
const isTheirs = (ctx: MemberAct, settlement: Settlement | undefined): settlement is Settlement =>
  'resident' in ctx ? settlement?.communityId === ctx.resident.communityId : settlement?.officeId === ctx.office._id;

/** One way in which merchant or staff change a settlement. */
export const actOnSettlement = <E extends ErrorCode>(
  ctx: MemberAct,
  settlementId: SettlementId,
  { kind, reason, decide, also }: How<SettlementDocument, E>,
) =>
  runCommand<ReturnType<typeof settlementActed>, E | 'SETTLEMENT_NOT_FOUND', MemberAct>(
    ctx,
    async (transaction, now) => {
      const before = await transaction.get('settlements', settlementId);
      if (!before || !isTheirs(ctx, before)) return fail('SETTLEMENT_NOT_FOUND');
      const decided = decide(before, now);
      if (!decided.ok) return decided;
      await transaction.replace('settlements', decided.value);
      await also?.(transaction, decided.value, now);
      const change = { from: before.status, to: decided.value.status, ...(reason === undefined ? {} : { reason }) };
      return ok({ value: settlementActed(decided.value), happened: merchantHappened(ctx, settlementId, kind, change) });
    },
  );
