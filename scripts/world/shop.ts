import { beijingDay } from '../../shared/kernel/time.ts';
import { addDays } from '../../shared/kernel/calendar.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { ApiContract } from '../../shared/contract.ts';
import type { Input } from '../../shared/rpc/contract.ts';
import type { Caller, Cloud } from './caller.ts';
import { bringIn, putOnShow } from './on-show.ts';

/** Goods in the states somebody can look at: some that can be had, some that nobody has points for, some of which none are left, and a service. */
export type GoodsName = 'rice' | 'eggs' | 'soap' | 'oil' | 'book' | 'salt' | 'hair';

type Company = { readonly cloud: Cloud; readonly as: (persona: string) => Caller; readonly founder: Caller };
type Words = Omit<Input<ApiContract, 'shop.addGoods'>, 'limitPerMonth' | 'merchantId'> & {
  readonly limitPerMonth?: number;
};
type Thing = Words & {
  readonly points: number;
  readonly came: number;
  readonly keeps?: number;
  readonly donor?: string;
};

/** Made up, after the shops of the articles: what is on their shelves, and what it costs. */
const THINGS: Readonly<Record<GoodsName, Thing>> = {
  rice: {
    ...{ kind: 'item', name: '大米', size: '5 公斤', unit: '袋', category: 'food', picture: 'rice', limitPerMonth: 2 },
    ...{ points: 6, came: 12, keeps: 210 },
  },
  eggs: {
    ...{ kind: 'item', name: '鸡蛋', size: '10 个', unit: '盒', category: 'food', picture: 'eggs' },
    ...{ points: 3, came: 8, keeps: 20 },
  },
  soap: {
    ...{ kind: 'item', name: '肥皂', size: '2 块', unit: '份', category: 'home', picture: 'soap' },
    ...{ points: 2, came: 40, donor: '县百货公司' },
  },
  oil: {
    ...{ kind: 'item', name: '菜油', size: '1.8 升', unit: '瓶', category: 'food', picture: 'oil' },
    ...{ points: 140, came: 6, keeps: 300 },
  },
  book: {
    ...{ kind: 'item', name: '作业本', size: '5 本', unit: '份', category: 'school', picture: 'book' },
    ...{ points: 1, came: 26 },
  },
  salt: {
    ...{ kind: 'item', name: '盐', size: '2 包', unit: '份', category: 'food', picture: 'salt' },
    ...{ points: 8, came: 0 },
  },
  hair: {
    ...{ kind: 'service', name: '剪头发', size: '', unit: '次', category: 'service', picture: 'scissors' },
    ...{ points: 4, came: 0 },
  },
};

/** Opens it, through the methods everybody uses: one keeper writes what came, another of another household signs. A count of rice waits for a second name. */
export const openShop = async ({ cloud, as, founder }: Company): Promise<Record<GoodsName, string>> => {
  const staff = as('staff');
  const today = beijingDay(cloud.clock.now() as InstantMs);
  await founder('shop.setHours', {
    ...{ place: '2号楼一楼', days: [1, 2, 3, 4, 5, 6, 7], opensAt: 9 * 60, closesAt: 18 * 60, closedOn: [] },
    redemption: [15, 28],
  });
  const made: Partial<Record<GoodsName, string>> = {};
  for (const name of Object.keys(THINGS) as GoodsName[]) {
    const { points, came, keeps, donor, limitPerMonth = null, ...words } = THINGS[name];
    const goodsId = await putOnShow(staff, { ...words, limitPerMonth, merchantId: null }, { points, from: today });
    made[name] = goodsId;
    if (came === 0) continue;
    await bringIn([staff, founder], goodsId, {
      quantity: came,
      bestBefore: keeps === undefined ? null : addDays(today, keeps),
      source: donor === undefined ? 'purchase' : 'donation',
      donor: donor ?? null,
    });
  }
  const goods = made as Record<GoodsName, string>;
  await founder('shop.propose', { goodsId: goods.rice, said: { kind: 'count', counted: 11 } });
  await staff('shop.propose', { goodsId: goods.oil, said: { kind: 'count', counted: 6 } });
  await as('resident')('shop.wait', { goodsId: goods.salt });
  return goods;
};
