import { recallBegins } from '../../../shared/redemption/recalled.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { recallGoods } from '../../../shared/shop/goods.ts';
import { recallChange } from '../../../shared/shop/shelving.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnGoods, signedBy } from './act.ts';
import { recallIdOf } from './ids.ts';
import { moveOnce } from './move-once.ts';

/** A batch, or all of it, is called back in the transaction that says so; a service has nothing on the shelf. A job tells those who had some. */
export const recall: ApiHandlers['shop.recall'] = async ({ goodsId, batchId, reason }, ctx) => {
  const seen = await getDocument('goods', goodsId);
  if (seen?.communityId !== ctx.resident.communityId) return fail('GOODS_NOT_FOUND');
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnGoods<'GOODS_RECALLED' | 'BATCH_NOT_FOUND'>(ctx, {
    ...{ goodsId, reason, kind: 'shop.recalled' },
    decide: async (goods, now, transaction) => {
      const signed = signedBy(ctx, now);
      const called = recallGoods(goods, signed, reason);
      if (!called.ok) return called;
      const of = { goodsId, slot: 'recall', cause: batchId ?? goodsId, why: null, signed: [signed] } as const;
      const moved = await moveOnce(transaction, of, now, (stock) => recallChange(stock, batchId));
      if (!moved.ok && (moved.code === 'BATCH_NOT_FOUND' || batchId !== null)) return fail('BATCH_NOT_FOUND');
      const _id = recallIdOf(goodsId, batchId);
      if (!(await transaction.get('recalls', _id))) {
        const { communityId } = goods;
        const recalled = { _id, communityId, goodsId, batchId, reason, at: now, after: recallBegins(now) };
        await transaction.insert('recalls', [{ ...recalled, schema: 1, createdAt: now, wakeAt: now }]);
      }
      return batchId === null ? called : ok({ ...goods, updatedAt: now });
    },
  });
};
