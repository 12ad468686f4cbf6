import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import { setField } from '../../world/documents.ts';
import { RISKY } from './a-need.ts';
import { plantFetched } from './planted-redemptions.ts';
import type { Refusals } from './scenario.ts';
import { fetched, having, nowhere, reserved, type By, type Lay } from './voucher-standing.ts';

/** The keeper's own, that another one gave. */
const ofKeeperFetched: Lay = async (world, staff) => {
  const admin = await world.join('admin');
  return plantFetched(world, admin, { owner: staff });
};
const askReturn: By = ({ redemptionId }, staff) =>
  staff.call('redemption.askReturn', { redemptionId, reason: '袋子破了' });
const takeBack: By = ({ redemptionId }, staff) => staff.call('redemption.takeBack', { redemptionId });

type Methods = `redemption.${'askReturn' | 'takeBack'}`;
/** Every refusal of what comes back. */
export const RETURN_REFUSALS: Refusals<Methods> = {
  'redemption.askReturn': {
    TEXT_REFUSED: having(fetched(reserved), ({ redemptionId }, staff) =>
      staff.call('redemption.askReturn', { redemptionId, reason: RISKY }),
    ),
    REDEMPTION_NOT_FOUND: nowhere(askReturn),
    VOUCHER_NOT_FETCHED: having(reserved, askReturn),
    RETURN_NOT_POSSIBLE: having(
      (world, staff) => plantFetched(world, staff, { goods: { more: { kind: 'service' } } }),
      askReturn,
    ),
    OWN_VOUCHER: having(ofKeeperFetched, askReturn),
  },
  'redemption.takeBack': {
    REDEMPTION_NOT_FOUND: nowhere(takeBack),
    RETURN_NOT_ASKED: having(fetched(reserved), takeBack),
    OTHER_HOUSEHOLD_NEEDED: having(fetched(reserved), async (planted, staff, world) => {
      await askReturn(planted, staff, world);
      return takeBack(planted, staff, world);
    }),
    OWN_VOUCHER: having(ofKeeperFetched, async ({ redemptionId }, staff, world) => {
      await (await world.join('admin')).must('redemption.askReturn', { redemptionId, reason: '袋子破了' });
      return staff.call('redemption.takeBack', { redemptionId });
    }),
    RETURN_NOT_POSSIBLE: having(fetched(reserved), async (planted, staff, world) => {
      await (await world.join('admin')).must('redemption.askReturn', { ...planted, reason: '袋子破了' });
      const left = 'resident_test_r122' as ResidentId;
      const { url } = world.cloud;
      const { shares } = (await world.db.one('redemptions', planted.redemptionId)) ?? { shares: [] };
      await setField(url, 'redemptions', planted.redemptionId, 'shares', [
        { account: residentAccount(left), amount: 60 },
      ]);
      await setField(url, 'residents', left, 'leftAt', 1);
      const answer = await takeBack(planted, staff, world);
      await setField(url, 'residents', left, 'leftAt', null);
      await setField(url, 'redemptions', planted.redemptionId, 'shares', shares);
      return answer;
    }),
  },
};
