import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { proposeSlip } from '../../../shared/shop/slips.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shopHappened, signedBy } from './act.ts';
import { slipIdOf, stockIdOf } from './ids.ts';
import { slipDocument } from './record.ts';

const HAPPENED = {
  receipt: 'shop.receiptProposed',
  loss: 'shop.lossProposed',
  count: 'shop.countProposed',
} as const;

export const propose: ApiHandlers['shop.propose'] = async ({ goodsId, said }, ctx) => {
  const { communityId, householdId } = ctx.resident;
  const goods = await getDocument('goods', goodsId);
  if (goods?.communityId !== communityId) return fail('GOODS_NOT_FOUND');
  // What was called back can be counted and thrown away; none of it comes any more.
  if (goods.status === 'recalled' && said.kind === 'receipt') return fail('GOODS_RECALLED');
  const donor = said.kind === 'receipt' ? (said.donor ?? '') : '';
  if ((await checkText(ctx.openid, donor)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now) => {
    const stock = await transaction.get('stocks', stockIdOf(goodsId));
    if (!stock) return fail('NO_STOCK_KEPT');
    const by = { _id: slipIdOf(ctx.eventId), proposed: signedBy(ctx, now), householdId };
    const slip = proposeSlip(stock, said, by, beijingDay(now));
    if (!slip.ok) return slip;
    await transaction.insert('stockSlips', [slipDocument(slip.value)]);
    return ok({
      value: { slipId: by._id, goodsId, status: slip.value.status },
      happened: shopHappened(ctx, by._id, HAPPENED[said.kind], { from: null, to: 'waiting' }),
    });
  });
};
