import { fail, ok } from '../../../shared/kernel/errors.ts';
import { dropSlip } from '../../../shared/shop/slips.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shopHappened, signedBy } from './act.ts';
import { slipDocument } from './record.ts';

export const drop: ApiHandlers['shop.drop'] = async ({ slipId, reason }, ctx) => {
  const seen = await getDocument('stockSlips', slipId);
  if (seen?.communityId !== ctx.resident.communityId) return fail('SLIP_NOT_FOUND');
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('stockSlips', slipId);
    if (!before) return fail('SLIP_NOT_FOUND');
    const dropped = dropSlip(before, signedBy(ctx, now), reason);
    if (!dropped.ok) return dropped;
    await transaction.replace('stockSlips', slipDocument(dropped.value));
    return ok({
      value: { slipId, goodsId: before.goodsId, status: dropped.value.status },
      happened: shopHappened(ctx, slipId, 'shop.dropped', { from: 'waiting', to: 'dropped', reason }),
    });
  });
};
