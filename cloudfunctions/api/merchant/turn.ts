import { turnMerchant } from '../../../shared/merchant/merchant.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnMerchant, signedBy } from './act.ts';

const HAPPENED = { open: 'merchant.opened', paused: 'merchant.paused', ended: 'merchant.ended' } as const;

/** Goods keep their merchant's name while it pauses and when it ended, until the staff say otherwise: what was promised can be looked up. */
export const turn: ApiHandlers['merchant.turn'] = async ({ merchantId, to, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnMerchant(ctx, merchantId, {
    ...{ kind: HAPPENED[to], reason },
    decide: (merchant, now) => turnMerchant(merchant, to, { ...signedBy(ctx, now), reason }),
  });
};
