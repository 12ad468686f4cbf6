import { fail, ok } from '../../../shared/kernel/errors.ts';
import { changeGoods, type Goods } from '../../../shared/shop/goods.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { goodsDocument } from '../shop/index.ts';
import { merchantHappened } from './act.ts';

type Set = { readonly merchantId: string; readonly goodsId: string; readonly isTheirs: boolean };
type Refused = 'MERCHANT_NOT_FOUND' | 'MERCHANT_ENDED' | 'GOODS_NOT_FOUND' | 'GOODS_RECALLED';

/** What another merchant hands out is not taken from it by saying that this one does not. */
export const setGoods: ApiHandlers['merchant.setGoods'] = ({ merchantId, goodsId, isTheirs }, ctx) =>
  runCommand<Set, Refused, ResidentAct>(ctx, async (transaction, now) => {
    const { communityId } = ctx.resident;
    const merchant = await transaction.get('merchants', merchantId);
    if (merchant?.communityId !== communityId) return fail('MERCHANT_NOT_FOUND');
    if (isTheirs && merchant.status === 'ended') return fail('MERCHANT_ENDED');
    const goods = await transaction.get('goods', goodsId);
    if (goods?.communityId !== communityId) return fail('GOODS_NOT_FOUND');
    const { officeId, name } = merchant;
    const was = goods.merchant?.officeId === officeId;
    const changed = changeGoods(goods, { merchant: after({ officeId, name }, isTheirs, goods.merchant) }, now);
    if (!changed.ok) return changed;
    await transaction.replace('goods', goodsDocument(changed.value));
    // Who ends or pauses it at the same time is met as a conflict.
    await transaction.hold('merchants', merchantId);
    const change = { from: was ? 'theirs' : 'not', to: isTheirs ? 'theirs' : 'not' };
    return ok({
      value: { merchantId, goodsId, isTheirs },
      happened: merchantHappened(ctx, goodsId, 'merchant.goodsSet', change),
    });
  });

/** Who hands goods out from here on: this one, or nobody where this one did; else whoever did. */
const after = (
  one: NonNullable<Goods['merchant']>,
  isTheirs: boolean,
  before: Goods['merchant'],
): Goods['merchant'] => {
  if (isTheirs) return one;
  return before?.officeId === one.officeId ? null : before;
};
