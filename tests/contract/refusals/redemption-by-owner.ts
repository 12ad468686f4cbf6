import { RISKY } from './a-need.ts';
import type { Refusals } from './scenario.ts';
import {
  cancelled,
  fetched,
  having,
  inHand,
  onTheWay,
  overdue,
  reserved,
  stopped,
  type By,
} from './voucher-standing.ts';

const NOWHERE = { redemptionId: 'redemption_nowhere' };
const cancel: By = ({ redemptionId, owner }) => owner.call('redemption.cancel', { redemptionId });
const name: By = ({ redemptionId, owner }) => owner.call('redemption.name', { redemptionId, name: '小燕' });
const resume: By = ({ redemptionId, owner }) => owner.call('redemption.resume', { redemptionId });

type Methods = `redemption.${'detail' | 'cancel' | 'name' | 'resume' | 'pool'}`;
/** Every refusal of what somebody does with a voucher of theirs. */
export const VOUCHER_OWNER_REFUSALS: Refusals<Methods> = {
  'redemption.detail': {
    REDEMPTION_NOT_FOUND: having(reserved, async ({ redemptionId }, _, world) =>
      (await world.join('mo')).call('redemption.detail', { redemptionId }),
    ),
  },
  'redemption.cancel': {
    REDEMPTION_NOT_FOUND: having(reserved, async ({ redemptionId }, _, world) =>
      (await world.join('mo')).call('redemption.cancel', { redemptionId }),
    ),
    VOUCHER_REDEEMED: having(fetched(reserved), cancel),
    VOUCHER_ENDED: having(cancelled(reserved), cancel),
    AT_COUNTER: having(inHand, cancel),
    ON_THE_WAY: having(onTheWay, cancel),
  },
  'redemption.name': {
    TEXT_REFUSED: having(reserved, ({ redemptionId, owner }) =>
      owner.call('redemption.name', { redemptionId, name: RISKY }),
    ),
    REDEMPTION_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('redemption.name', { ...NOWHERE, name: '小燕' }),
    VOUCHER_REDEEMED: having(fetched(reserved), name),
    VOUCHER_ENDED: having(cancelled(reserved), name),
    VOUCHER_EXPIRED: having(overdue(reserved), name),
    AT_COUNTER: having(inHand, name),
  },
  'redemption.resume': {
    REDEMPTION_NOT_FOUND: async (world) => (await world.join('wei')).call('redemption.resume', NOWHERE),
    VOUCHER_NOT_STOPPED: having(reserved, resume),
    VOUCHER_EXPIRED: having(overdue(stopped(reserved)), resume),
  },
  'redemption.pool': {
    NOT_GROWN_UP: async (world) => (await world.join('childAlone')).call('redemption.pool', { isMine: true }),
  },
};
