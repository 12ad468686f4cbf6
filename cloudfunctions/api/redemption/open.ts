import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { openVoucher } from '../../../shared/redemption/at-counter.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import { isTriedOut, withWrong } from '../../../shared/redemption/tries.ts';
import { numbersOf } from '../../../shared/shop/stock.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ApiHandlers } from '../handlers.ts';
import { stockIdOf } from '../shop/index.ts';
import { keeperOf, redemptionHappened } from './act.ts';
import { become } from './become.ts';
import { triesIdOf, voucherCodeIdOf } from './ids.ts';
import { PEOPLE_MAX } from './payers.ts';
import { showInHand } from './project.ts';
import { placesOf } from './whose.ts';

type Opened = ReturnType<typeof openVoucher>;
type Refused = 'TOO_MANY_ATTEMPTS' | 'VOUCHER_NOT_FOUND' | (Opened extends Result<unknown, infer E> ? E : never);

/** The voucher is this counter's from here on, so that nobody is told that it is good and loses it a moment later. */
export const open: ApiHandlers['redemption.open'] = async ({ digits }, ctx) => {
  const { communityId } = ctx.resident;
  const opened = await runCommand<Redemption, Refused, ResidentAct>(
    ctx,
    async (transaction, now) => {
      const found = await findByDigits(transaction, digits, ctx, now);
      if (!found.ok) return { ...found, keep: true };
      const decided = openVoucher(found.value, keeperOf(ctx, now));
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
  return opened.ok ? ok(await inHand(opened.value, ctx)) : opened;
};

/** Wrong digits are counted against whoever types them. */
const findByDigits = async (
  transaction: Transaction,
  digits: string,
  { resident: { _id: residentId, communityId } }: ResidentAct,
  now: InstantMs,
) => {
  const today = beijingDay(now);
  const _id = triesIdOf(residentId);
  const tries = (await transaction.get('voucherTries', _id)) ?? null;
  if (isTriedOut(tries, today)) return fail('TOO_MANY_ATTEMPTS');
  const code = await transaction.get('voucherCodes', voucherCodeIdOf(communityId, digits));
  const redemption = code && (await transaction.get('redemptions', code.redemptionId));
  if (redemption) return ok(redemption);
  const counted = withWrong(tries, digits, today);
  await transaction.replace('voucherTries', {
    ...{ _id, schema: 1, createdAt: tries?.createdAt ?? now, communityId, residentId },
    ...{ day: counted.day, count: counted.count, last: counted.last },
  });
  return fail('VOUCHER_NOT_FOUND');
};

const inHand = async (redemption: Redemption, { resident: { communityId }, today }: ResidentAct) => {
  const { householdId, ownerId, goodsId } = redemption;
  const [place, { people, stocks }] = await Promise.all([
    placesOf([ownerId]),
    readTogether(communityId, {
      people: part('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX, fields: ['_id'] }),
      stocks: part('stocks', { _id: stockIdOf(goodsId) }, { limit: 1 }),
    }),
  ]);
  const [stock] = stocks;
  const numbers = stock && numbersOf(stock, today);
  return {
    ...showInHand(redemption, place(ownerId)),
    people: people.length,
    stock: numbers ? { onHand: numbers.onHand, reserved: numbers.reserved, free: numbers.free } : null,
  };
};
