import { plantFetched } from './planted-redemptions.ts';
import type { Refusals } from './scenario.ts';

/** Every refusal of the list of who had what was called back. */
export const RECALLED_REFUSALS: Refusals<'redemption.whoHad'> = {
  'redemption.whoHad': {
    RECALL_NOT_FOUND: async (world) => {
      const staff = await world.join('staff');
      const { goodsId } = await plantFetched(world, staff);
      return staff.call('redemption.whoHad', { goodsId, batchId: null });
    },
  },
};
