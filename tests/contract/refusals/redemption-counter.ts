import { plantVoucher } from './planted-redemptions.ts';
import { afterWrongDigits } from './planted-tries.ts';
import type { Refusals } from './scenario.ts';
import {
  cancelled,
  fetched,
  having,
  inHand,
  nowhere,
  onTheWay,
  overdue,
  reserved,
  stopped,
  type By,
  type Lay,
} from './voucher-standing.ts';

const TO_OWNER = { fetchedBy: 'owner', word: null } as const;
/** The keeper's own. */
const ofKeeper: Lay = (world, staff) => plantVoucher(world, { owner: staff });
const open: By = ({ digits }, staff) => staff.call('redemption.open', { digits });
const redeem: By = ({ redemptionId }, staff) => staff.call('redemption.redeem', { redemptionId, ...TO_OWNER });
const stop: By = ({ redemptionId }, staff) => staff.call('redemption.stop', { redemptionId });
/** The same by somebody else of the counter, who has not opened it. */
const elsewhere =
  (by: By): By =>
  async (planted, _, world) =>
    by(planted, await world.join('admin'), world);
/** What an opened voucher alone lets be done. */
const whereOpened = (by: By) => ({
  REDEMPTION_NOT_FOUND: nowhere(by),
  VOUCHER_STOPPED: having(stopped(reserved), by),
  VOUCHER_REDEEMED: having(fetched(reserved), by),
  VOUCHER_ENDED: having(cancelled(reserved), by),
  VOUCHER_NOT_OPENED: having(reserved, by),
  AT_COUNTER: having(inHand, elsewhere(by)),
});

type Methods = `redemption.${'open' | 'redeem' | 'stop'}`;
/** Every refusal of giving somebody what they ordered, at the counter of the shop. */
export const COUNTER_REFUSALS: Refusals<Methods> = {
  'redemption.open': {
    TOO_MANY_ATTEMPTS: async (world) => {
      const admin = await world.join('admin');
      return afterWrongDigits(world, admin.residentId, () => admin.call('redemption.open', { digits: '735208' }));
    },
    VOUCHER_NOT_FOUND: nowhere(open),
    VOUCHER_REDEEMED: having(fetched(reserved), open),
    VOUCHER_ENDED: having(cancelled(reserved), open),
    VOUCHER_STOPPED: having(stopped(reserved), open),
    AT_COUNTER: having(inHand, elsewhere(open)),
    ON_THE_WAY: having(onTheWay, open),
    VOUCHER_EXPIRED: having(overdue(reserved), open),
    OWN_VOUCHER: having(ofKeeper, open),
  },
  'redemption.redeem': {
    ...whereOpened(redeem),
    BATCH_BLOCKED: having(inHand, async (planted, staff, world) => {
      await staff.must('shop.recall', { goodsId: planted.goodsId, batchId: null, reason: '米里有虫' });
      return redeem(planted, staff, world);
    }),
  },
  'redemption.stop': whereOpened(stop),
};
