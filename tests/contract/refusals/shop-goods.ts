import { GOODS_LIMITS } from '../../../shared/shop/goods.ts';
import { aRiskyPicture } from '../../fixtures/media.ts';
import { insertDocuments, removeDocument } from '../../world/insert.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { A_THING, GOODS_WORDS, LONG_AGO } from './a-thing.ts';
import { openOffice } from './office.ts';
import { plantGoods, withGoods } from './planted-shop.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = 'goods_nowhere';
const REASON = '米里有虫';

/** Does something while there are as many goods as may be. */
const whileFull = async <T>(world: World, act: () => Promise<T>): Promise<T> => {
  const goods = await world.db.one('goods', await plantGoods(world));
  if (!goods) throw new Error('no goods');
  const many = Array.from({ length: GOODS_LIMITS.atOnce }, (_, index) => ({
    ...goods,
    _id: `${goods._id}_${String(index)}`,
  }));
  await insertDocuments(world.cloud.url, 'goods', many);
  const answer = await act();
  for (const { _id } of many) await removeDocument(world.cloud.url, 'goods', _id);
  return answer;
};

/** A photo for goods that WeChat's check refuses. */
const refusedPhoto = async (world: World, by: Resident): Promise<string> => {
  const mediaId = await registerMedia(world, by, { kind: 'picture', purpose: 'shop', bytes: aRiskyPicture() });
  await verdictOn(world, mediaId);
  return mediaId;
};

type Methods = `shop.${'addGoods' | 'changeGoods' | 'turnGoods' | 'setPrice' | 'recall'}`;
/** Every refusal of what stands on the shelf. */
export const GOODS_REFUSALS: Refusals<Methods> = {
  'shop.addGoods': {
    TEXT_REFUSED: async (world) => (await world.join('staff')).call('shop.addGoods', { ...A_THING, name: RISKY }),
    MEDIA_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.addGoods', { ...A_THING, soundId: 'media_nowhere' }),
    MEDIA_REFUSED: async (world) => {
      const staff = await world.join('staff');
      return staff.call('shop.addGoods', { ...A_THING, photoId: await refusedPhoto(world, staff) });
    },
    OFFICE_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.addGoods', { ...A_THING, merchantId: await openOffice(world) }),
    TOO_MANY_GOODS: async (world) =>
      whileFull(world, async () => (await world.join('staff')).call('shop.addGoods', A_THING)),
  },
  'shop.changeGoods': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.changeGoods', { goodsId: NOWHERE, ...GOODS_WORDS }),
    TEXT_REFUSED: withGoods({}, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, name: RISKY }),
    ),
    MEDIA_NOT_FOUND: withGoods({}, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, soundId: 'media_nowhere' }),
    ),
    MEDIA_REFUSED: withGoods({}, async (staff, goodsId, world) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, photoId: await refusedPhoto(world, staff) }),
    ),
    OFFICE_NOT_FOUND: withGoods({}, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, merchantId: 'office_nowhere' }),
    ),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS }),
    ),
  },
  'shop.turnGoods': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.turnGoods', { goodsId: NOWHERE, to: 'open' }),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.turnGoods', { goodsId, to: 'open' }),
    ),
  },
  'shop.setPrice': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.setPrice', { goodsId: NOWHERE, points: 60, from: '2099-01-01' }),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.setPrice', { goodsId, points: 60, from: '2099-01-01' }),
    ),
    PRICE_DAY_TOO_EARLY: withGoods({}, (staff, goodsId) =>
      staff.call('shop.setPrice', { goodsId, points: 60, from: LONG_AGO }),
    ),
  },
  'shop.recall': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.recall', { goodsId: NOWHERE, batchId: null, reason: REASON }),
    TEXT_REFUSED: withGoods({}, (staff, goodsId) =>
      staff.call('shop.recall', { goodsId, batchId: null, reason: RISKY }),
    ),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.recall', { goodsId, batchId: null, reason: REASON }),
    ),
    BATCH_NOT_FOUND: withGoods({}, (staff, goodsId) =>
      staff.call('shop.recall', { goodsId, batchId: 'move_nowhere', reason: REASON }),
    ),
  },
};
