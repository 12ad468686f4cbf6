import { beijingMonth } from '../../../shared/kernel/time.ts';
import { withMonth } from '../../../shared/merchant/merchant.ts';
import type { ApiHandlers } from '../handlers.ts';
import { merchantIdOf } from '../merchant/index.ts';
import { giveOut } from './give-out.ts';

/** Who was told that it is good is given it, also where the merchant was paused since. The month is noted, so that it is settled. */
export const redeemAtMerchant: ApiHandlers['redemption.redeemAtMerchant'] = (asked, ctx) =>
  giveOut(ctx, asked, async (transaction, after, now) => {
    if (after.status !== 'redeemed') return;
    const merchant = await transaction.get('merchants', merchantIdOf(ctx.office._id));
    if (!merchant) throw new Error(`${ctx.office._id} is no merchant`);
    const noted = withMonth(merchant, beijingMonth(now));
    if (noted !== merchant) await transaction.replace('merchants', noted);
  });
