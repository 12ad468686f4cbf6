import { plantGoods, plantSlip } from '../contract/refusals/planted-shop.ts';
import { A_THING, CAME, GOODS_WORDS, SHOP_HOURS, tomorrow } from '../contract/refusals/a-thing.ts';
import type { Resident, World } from '../world/world.ts';
import type { OfficeAct, Prepared } from './prepared.ts';

type Act = (who: Resident, id: string, world: World) => ReturnType<OfficeAct>;
const onGoods = (act: Act): Prepared => ({
  by: 'staff',
  prepare: async (world) => {
    const goodsId = await plantGoods(world, { onHand: 2 });
    return (who) => act(who, goodsId, world);
  },
});
const onSlip = (act: Act): Prepared => ({
  by: 'staff',
  prepare: async (world) => {
    const slipId = await plantSlip(world, await plantGoods(world), CAME);
    return (who) => act(who, slipId, world);
  },
});
const anew = (act: (who: Resident) => ReturnType<OfficeAct>): Prepared => ({
  by: 'staff',
  prepare: () => Promise.resolve(act),
});

/** The acts of those who keep the shop. */
export const SHOP_ACTS = {
  'shop.addGoods': anew((who) => who.call('shop.addGoods', A_THING)),
  'shop.setHours': anew((who) => who.call('shop.setHours', SHOP_HOURS)),
  'shop.changeGoods': onGoods((who, goodsId) => who.call('shop.changeGoods', { goodsId, ...GOODS_WORDS })),
  'shop.turnGoods': onGoods((who, goodsId) => who.call('shop.turnGoods', { goodsId, to: 'hidden' })),
  'shop.setPrice': onGoods((who, goodsId, world) =>
    who.call('shop.setPrice', { goodsId, points: 70, from: tomorrow(world) }),
  ),
  'shop.recall': onGoods((who, goodsId) => who.call('shop.recall', { goodsId, batchId: null, reason: '米里有虫' })),
  'shop.propose': onGoods((who, goodsId) => who.call('shop.propose', { goodsId, said: CAME })),
  'shop.sign': onSlip((who, slipId) => who.call('shop.sign', { slipId })),
  'shop.forgetDonor': {
    by: 'staff',
    prepare: async (world) => {
      const slipId = await plantSlip(world, await plantGoods(world), { ...CAME, donor: '老农家' });
      return (who) => who.call('shop.forgetDonor', { slipId });
    },
  },
  'shop.drop': onSlip((who, slipId) => who.call('shop.drop', { slipId, reason: '数错了' })),
} as const satisfies Readonly<Record<string, Prepared>>;
