import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { openVoucher } from '../../../shared/redemption/at-counter.ts';
import type { Giver, Redemption } from '../../../shared/redemption/redemption.ts';
import { runCommand } from '../../platform/command.ts';
import type { MemberAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { counterOf, redemptionHappened } from './act.ts';
import { become } from './become.ts';
import { voucherCodeIdOf } from './ids.ts';
import { lookAtDigits } from './wrong-digits.ts';

type Opened = ReturnType<typeof openVoucher>;
type Refused = 'TOO_MANY_ATTEMPTS' | 'VOUCHER_NOT_FOUND' | (Opened extends Result<unknown, infer E> ? E : never);

/** What a counter asks besides. `isOpen`: before anything is looked at. `isGivenHere`: of a voucher that was found; refused, it counts as wrong digits. */
type Asks<E extends ErrorCode> = {
  readonly isOpen: (transaction: Transaction) => Promise<Result<null, E>>;
  readonly isGivenHere: (transaction: Transaction, redemption: Redemption) => Promise<Result<null, E>>;
};
/** The shop itself gives everything. */
const SHOP = { isOpen: () => Promise.resolve(ok(null)), isGivenHere: () => Promise.resolve(ok(null)) };

/** The voucher is this counter's from here on, so that nobody is told that it is good and loses it a moment later. Every counter opens by it. */
export const takeInHand = <E extends ErrorCode = never>(
  ctx: MemberAct,
  communityId: CommunityId,
  digits: string,
  { isOpen, isGivenHere }: Asks<E> = SHOP,
) =>
  runCommand<Redemption, Refused | E, MemberAct>(
    ctx,
    async (transaction, now) => {
      const counter = counterOf(ctx, now);
      const isServing = await isOpen(transaction);
      if (!isServing.ok) return isServing;
      const typed = { communityId, digits, by: counter.signed.id };
      const found = await findByDigits(transaction, typed, isGivenHere, now);
      if (!found.ok) return { ...found, keep: true };
      const decided = openVoucher(found.value, counter);
      if (!decided.ok) return decided;
      await become(transaction, found.value, decided.value, now);
      const happened = redemptionHappened(ctx, decided.value, { from: found.value.status, kind: 'redemption.opened' });
      return ok({ value: decided.value, happened });
    },
    async () => {
      const code = await getDocument('voucherCodes', voucherCodeIdOf(communityId, digits));
      const redemption = code && (await getDocument('redemptions', code.redemptionId));
      if (!redemption) throw new Error('what was opened is gone');
      return redemption;
    },
  );

type Typed = { readonly communityId: CommunityId; readonly digits: string; readonly by: Giver['id'] };
/** Wrong digits are counted against whoever types them. */
const findByDigits = <E extends ErrorCode>(
  transaction: Transaction,
  typed: Typed,
  isGivenHere: Asks<E>['isGivenHere'],
  now: InstantMs,
): Promise<Result<Redemption, 'TOO_MANY_ATTEMPTS' | 'VOUCHER_NOT_FOUND' | E>> =>
  lookAtDigits<Redemption, 'VOUCHER_NOT_FOUND' | E>(transaction, typed, now, async () => {
    const code = await transaction.get('voucherCodes', voucherCodeIdOf(typed.communityId, typed.digits));
    const redemption = code && (await transaction.get('redemptions', code.redemptionId));
    if (!redemption) return fail('VOUCHER_NOT_FOUND');
    const here = await isGivenHere(transaction, redemption);
    return here.ok ? ok(redemption) : here;
  });
