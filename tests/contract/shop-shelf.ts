import { beijingDay } from '../../shared/kernel/time.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { World } from '../world/world.ts';
import { A_THING } from './refusals/a-thing.ts';

/** What those who keep the shop of a world put on its shelf, and what lies there. */
export const shelfOf = (world: () => World) => ({
  /** Rice on show at 60 points, of which nothing came yet. */
  rice: async (): Promise<string> => {
    const staff = await world().join('staff');
    const { goodsId } = await staff.must('shop.addGoods', A_THING);
    const from = beijingDay(world().cloud.clock.now() as InstantMs);
    await staff.must('shop.setPrice', { goodsId, points: 60, from });
    await staff.must('shop.turnGoods', { goodsId, to: 'open' });
    return goodsId;
  },
  stockOf: async (goodsId: string) =>
    (await (await world().join('staff')).must('shop.shelf', {})).items.find((one) => one.goodsId === goodsId)?.stock,
});
