import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { deliver as delivering } from '../../../shared/redemption/bringing.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showCard } from '../household/index.ts';
import { keeperOf, redemptionActed, redemptionHappened } from './act.ts';
import { become } from './become.ts';
import { lookAtDigits } from './wrong-digits.ts';

type Proof = { readonly by: 'digits' | 'card'; readonly code: string };
type Unproven = 'TOO_MANY_ATTEMPTS' | 'VOUCHER_NOT_FOUND' | 'CARD_WRONG';
type Delivered = ReturnType<typeof delivering>;
type Refused =
  (Unproven | 'REDEMPTION_NOT_FOUND' | 'BATCH_BLOCKED') | (Delivered extends Result<unknown, infer E> ? E : never);

/** Whoever lives there says the digits or shows the card: without them nothing is given, and wrong ones are counted. */
export const deliver: ApiHandlers['redemption.deliver'] = ({ redemptionId, ...proof }, ctx) =>
  runCommand<ReturnType<typeof redemptionActed>, Refused, ResidentAct>(ctx, async (transaction, now) => {
    const before = await transaction.get('redemptions', redemptionId);
    if (before?.communityId !== ctx.resident.communityId) return fail('REDEMPTION_NOT_FOUND');
    const { signed } = keeperOf(ctx, now);
    const decided = delivering(before, signed);
    if (!decided.ok) return decided;
    const proven = await prove(transaction, before, { ...proof, carrierId: signed.id }, now);
    if (!proven.ok) return { ...proven, keep: true };
    const written = await become(transaction, before, decided.value, now);
    if (!written.ok && written.code === 'BATCH_BLOCKED') return fail(written.code);
    if (!written.ok) throw new Error(`${redemptionId}: ${written.code} although it was set aside`);
    const said = { from: before.status, kind: 'redemption.redeemed', told: [before.ownerId] } as const;
    return ok({ value: redemptionActed(decided.value), happened: redemptionHappened(ctx, decided.value, said) });
  });

const prove = (
  transaction: Transaction,
  { communityId, digits, householdId }: Redemption,
  { by, code, carrierId }: Proof & { readonly carrierId: ResidentId },
  now: InstantMs,
): Promise<Result<null, Unproven>> =>
  by === 'card'
    ? showCard(transaction, householdId, code, now)
    : lookAtDigits<null, 'VOUCHER_NOT_FOUND'>(transaction, { communityId, digits: code, by: carrierId }, now, () =>
        code === digits ? ok(null) : fail('VOUCHER_NOT_FOUND'),
      );
