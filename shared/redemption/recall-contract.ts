import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { cursor, id, page } from '../rpc/schemas.ts';
import { SHOP_KEEPERS } from '../shop/keepers.ts';
import { REDEMPTION_ACTS } from './acts.ts';
import { hadRow } from './shapes.ts';

/** Who had what was called back (decision 085). */
export const redemptionRecallContract = declareMethods({
  /** Who fetched some of what was called back, the longest ago first, and whether each was told. Reading it is an act: who read it is on record. */
  'redemption.whoHad': {
    ...REDEMPTION_ACTS['redemption.whoHad'],
    ...({ mechanism: 'M-39', access: holders(SHOP_KEEPERS), over: 'ownCommunity' } as const),
    event: ['redemption.recallRead'],
    remember: 'nothing',
    input: z.object({
      goodsId: id('goods'),
      /** Null = all of it was called back. */
      batchId: id('move').nullable(),
      cursor,
    }),
    output: page(hadRow),
    errors: ['RECALL_NOT_FOUND'],
    examples: { good: { goodsId: 'goods_nowhere', batchId: 'move_nowhere', cursor: 'x' } },
  },
});
