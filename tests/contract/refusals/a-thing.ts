import type { ApiContract } from '../../../shared/contract.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { beijingDay, type LocalDate } from '../../../shared/kernel/time.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { Said } from '../../../shared/shop/slips.ts';
import type { World } from '../../world/world.ts';

/** Rice, as a keeper writes it. */
export const GOODS_WORDS = {
  name: '大米',
  size: '5 公斤',
  unit: '袋',
  category: 'food',
  picture: 'rice',
  limitPerMonth: 2,
  merchantId: null,
} as const;
/** Rice that is new. */
export const A_THING: Input<ApiContract, 'shop.addGoods'> = { kind: 'item', ...GOODS_WORDS };
/** When the shop is open. */
export const SHOP_HOURS: Input<ApiContract, 'shop.setHours'> = {
  ...{ place: '2号楼一楼', days: [1, 2, 3, 4, 5, 6, 7], opensAt: 540, closesAt: 1080, closedOn: [], redemption: null },
};
/** The first day on which another price may hold. */
export const tomorrow = (world: World): LocalDate => addDays(beijingDay(world.cloud.clock.now() as InstantMs), 1);
/** Bags that came. */
export const CAME = {
  kind: 'receipt',
  quantity: 5,
  bestBefore: null,
  source: 'purchase',
  donor: null,
} as const satisfies Said;
/** A day that is over. */
export const LONG_AGO = '2020-01-01' as LocalDate;
