import { fail } from '../../../shared/kernel/errors.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import { changeGoods as decide } from '../../../shared/shop/goods.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { getDocument } from '../../platform/store.ts';
import { endMediaOf } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnGoods } from './act.ts';
import { lookedAt } from './goods-words.ts';

export const changeGoods: ApiHandlers['shop.changeGoods'] = async ({ goodsId, ...asked }, ctx) => {
  const seen = await getDocument('goods', goodsId);
  if (seen?.communityId !== ctx.resident.communityId) return fail('GOODS_NOT_FOUND');
  const written = await lookedAt(ctx, asked, seen);
  if (!written.ok) return refuseUnlessAnswered(ctx, written.code);
  const changed = await actOnGoods(ctx, {
    ...{ goodsId, kind: 'shop.goodsChanged' },
    decide: (goods, now) => decide(goods, written.value, now),
  });
  if (changed.ok) for (const file of replaced(seen, written.value)) await endMediaOf(file);
  return changed;
};

/** The files that nothing shows any more. */
const replaced = (before: Pick<Goods, 'sound' | 'photo'>, after: Pick<Goods, 'sound' | 'photo'>) => {
  const kept = [after.sound?.mediaId, after.photo?.mediaId];
  return [before.sound, before.photo].flatMap((file) => (file && !kept.includes(file.mediaId) ? [file.mediaId] : []));
};
