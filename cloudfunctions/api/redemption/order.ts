import { ok } from '../../../shared/kernel/errors.ts';
import type { RedemptionIn } from '../../../shared/redemption/redemption.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { redemptionActed, redemptionHappened } from './act.ts';
import { pooledWith } from './payers.ts';
import { placeOrder } from './place-order.ts';

/** What an order answers. */
export const orderedShown = (redemption: RedemptionIn<'reserved'>) => ({
  ...redemptionActed(redemption),
  ...{ digits: redemption.digits, lastDay: redemption.lastDay },
});
type Shown = ReturnType<typeof orderedShown>;
/** What an order is refused with. */
export type OrderRefused = 'GOODS_NOT_FOUND' | 'PRICE_CHANGED' | 'LIMIT_REACHED' | 'POINTS_SHORT' | 'OUT_OF_STOCK';

export const order: ApiHandlers['redemption.order'] = async (wish, ctx) => {
  const pooled = await pooledWith(ctx.resident);
  return runCommand<Shown, OrderRefused, ResidentAct>(ctx, async (transaction, now) => {
    const asked = { ...wish, owner: ctx.resident, pooled, eventId: ctx.eventId };
    const placed = await placeOrder(transaction, asked, now);
    if (!placed.ok) return placed;
    const happened = redemptionHappened(ctx, placed.value, { from: null, kind: 'redemption.ordered' });
    return ok({ value: orderedShown(placed.value), happened });
  });
};
