import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showCard } from '../household/index.ts';
import { redemptionHappened } from './act.ts';
import { orderedShown, type OrderRefused } from './order.ts';
import { pooledWith } from './payers.ts';
import { placeOrder } from './place-order.ts';

type Refused = OrderRefused | 'OWN_VOUCHER' | 'TOO_MANY_ATTEMPTS' | 'CARD_WRONG';

export const orderByCard: ApiHandlers['redemption.orderByCard'] = async ({ residentId, code, ...wish }, ctx) => {
  const owner = await getDocument('residents', residentId);
  if (owner?.communityId !== ctx.resident.communityId || owner.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
  const pooled = await pooledWith(owner);
  return runCommand<ReturnType<typeof orderedShown>, Refused, ResidentAct>(ctx, async (transaction, now) => {
    if (owner.householdId === ctx.resident.householdId) return fail('OWN_VOUCHER');
    const shown = await showCard(transaction, owner.householdId, code, now);
    if (!shown.ok) return { ...shown, keep: true };
    const placed = await placeOrder(transaction, { ...wish, owner, pooled, eventId: ctx.eventId }, now);
    if (!placed.ok) return placed;
    const said = { from: null, kind: 'redemption.orderedFor', told: [residentId] } as const;
    return ok({ value: orderedShown(placed.value), happened: redemptionHappened(ctx, placed.value, said) });
  });
};
