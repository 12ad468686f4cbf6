import { plantFetched } from '../contract/refusals/planted-redemptions.ts';
import { A_THING, CAME, GOODS_WORDS, SHOP_HOURS, tomorrow } from '../contract/refusals/a-thing.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** Goods from their adding to their recall. */
export const measureShop = async (world: World, call: Measure): Promise<void> => {
  const [staff, admin, wei] = await world.joinAll('staff', 'admin', 'wei');
  await call(staff, 'shop.setHours', SHOP_HOURS);
  const { goodsId } = await call(staff, 'shop.addGoods', A_THING);
  await call(staff, 'shop.changeGoods', { goodsId, ...GOODS_WORDS });
  await call(staff, 'shop.setPrice', { goodsId, points: 60, from: tomorrow(world) });
  await call(staff, 'shop.turnGoods', { goodsId, to: 'open' });
  await call(wei, 'shop.wait', { goodsId });
  await call(wei, 'shop.stopWaiting', { goodsId });
  const { slipId } = await call(staff, 'shop.propose', { goodsId, said: CAME });
  await call(admin, 'shop.sign', { slipId });
  const again = await staff.must('shop.propose', { goodsId: String(goodsId), said: CAME });
  await call(admin, 'shop.drop', { slipId: again.slipId, reason: '数错了' });
  await call(wei, 'shop.list');
  await call(wei, 'shop.detail', { goodsId });
  await call(wei, 'shop.ledger', { goodsId });
  await call(staff, 'shop.shelf');
  const named = await staff.must('shop.propose', { goodsId: String(goodsId), said: { ...CAME, donor: '老农家' } });
  await call(staff, 'shop.forgetDonor', { slipId: named.slipId });
  const bad = await plantFetched(world, staff);
  const recalled = { goodsId: bad.goodsId, batchId: null };
  await call(staff, 'shop.recall', { ...recalled, reason: '米里有虫' });
  await call(staff, 'redemption.whoHad', recalled);
  await staff.must('shop.turnGoods', { goodsId: String(goodsId), to: 'hidden' });
};
