import type { World } from '../../world/world.ts';
import {
  officeOfMerchant,
  plantForMerchant,
  plantHandedOut,
  plantInMerchantsHand,
  plantMerchant,
  type Merchant,
} from './planted-merchants.ts';
import { letEnd, plantVoucher, type Planted } from './planted-redemptions.ts';
import { afterWrongDigits } from './planted-tries.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';
import { keeper } from './voucher-standing.ts';

/** What is done at the counter of a merchant. */
export type MerchantCounterMethods = Extract<MethodsOf<'redemption'>, `${string}AtMerchant`>;

const TO_OWNER = { fetchedBy: 'owner', word: null } as const;

type Lay = (world: World, merchant: Merchant) => Promise<Planted>;
type By = (planted: Planted, merchant: Merchant) => Promise<unknown>;
/** A merchant does something with a voucher that stands in some way. */
const having =
  (lay: Lay, act: By): Scenario =>
  async (world) => {
    const merchant = await plantMerchant(world);
    return act(await lay(world, merchant), merchant);
  };
const cancelled: Lay = async (world, merchant) => {
  const planted = await plantForMerchant(world, merchant);
  await planted.owner.must('redemption.cancel', planted);
  return planted;
};
const stopped: Lay = async (world, merchant) => {
  const planted = await plantInMerchantsHand(world, merchant);
  await merchant.holder.must('redemption.stopAtMerchant', planted);
  return planted;
};
const overdue: Lay = async (world, merchant) => {
  const planted = await plantForMerchant(world, merchant);
  await letEnd(world, planted.redemptionId);
  return planted;
};
/** The shop's own counter has it in hand. */
const atShop: Lay = async (world, merchant) => {
  const planted = await plantForMerchant(world, merchant);
  await (await keeper(world)).must('redemption.open', { digits: planted.digits });
  return planted;
};
const recalled: Lay = async (world, merchant) => {
  const planted = await plantForMerchant(world, merchant, { goods: { onHand: 5, more: { name: '挂面' } } });
  await merchant.holder.must('redemption.openAtMerchant', { digits: planted.digits });
  await (await keeper(world)).must('shop.recall', { goodsId: planted.goodsId, batchId: null, reason: '面里有虫' });
  return planted;
};
const open: By = ({ digits }, { holder }) => holder.call('redemption.openAtMerchant', { digits });
const redeem: By = ({ redemptionId }, { holder }) =>
  holder.call('redemption.redeemAtMerchant', { redemptionId, ...TO_OWNER });
const stop: By = ({ redemptionId }, { holder }) => holder.call('redemption.stopAtMerchant', { redemptionId });

/** Somebody brings it, given to them by the shop. */
const broughtByShop: Lay = async (world, merchant) => {
  const planted = await plantForMerchant(world, merchant, { goods: { onHand: 5, more: { name: '挂面' } } });
  const { redemptionId } = planted;
  await planted.owner.must('redemption.bring', { redemptionId, isAsked: true });
  await (await world.join('volunteer')).must('redemption.carry', { redemptionId });
  await (await keeper(world)).must('redemption.handTo', { redemptionId });
  return planted;
};

/** Every refusal at the counter of a merchant. */
export const MERCHANT_COUNTER_REFUSALS: Refusals<MerchantCounterMethods> = {
  'redemption.openAtMerchant': {
    MERCHANT_CLOSED: async (world) =>
      (await officeOfMerchant(world)).holder.call('redemption.openAtMerchant', { digits: '735208' }),
    TOO_MANY_ATTEMPTS: async (world) => {
      const { holder, officeId } = await plantMerchant(world);
      return afterWrongDigits(world, officeId, () => holder.call('redemption.openAtMerchant', { digits: '735208' }));
    },
    VOUCHER_NOT_FOUND: async (world) =>
      (await plantMerchant(world)).holder.call('redemption.openAtMerchant', { digits: '735208' }),
    VOUCHER_ELSEWHERE: having((world) => plantVoucher(world), open),
    VOUCHER_REDEEMED: having(plantHandedOut, open),
    VOUCHER_ENDED: having(cancelled, open),
    VOUCHER_STOPPED: having(stopped, open),
    AT_COUNTER: having(atShop, open),
    ON_THE_WAY: having(broughtByShop, open),
    VOUCHER_EXPIRED: having(overdue, open),
  },
  'redemption.redeemAtMerchant': {
    REDEMPTION_NOT_FOUND: async (world) =>
      (await plantMerchant(world)).holder.call('redemption.redeemAtMerchant', {
        redemptionId: 'redemption_nowhere',
        ...TO_OWNER,
      }),
    VOUCHER_STOPPED: having(stopped, redeem),
    VOUCHER_REDEEMED: having(plantHandedOut, redeem),
    VOUCHER_ENDED: having(cancelled, redeem),
    VOUCHER_NOT_OPENED: having(plantForMerchant, redeem),
    AT_COUNTER: having(atShop, redeem),
    BATCH_BLOCKED: having(recalled, redeem),
  },
  'redemption.stopAtMerchant': {
    REDEMPTION_NOT_FOUND: async (world) =>
      (await plantMerchant(world)).holder.call('redemption.stopAtMerchant', { redemptionId: 'redemption_nowhere' }),
    VOUCHER_STOPPED: having(stopped, stop),
    VOUCHER_REDEEMED: having(plantHandedOut, stop),
    VOUCHER_ENDED: having(cancelled, stop),
    VOUCHER_NOT_OPENED: having(plantForMerchant, stop),
    AT_COUNTER: having(atShop, stop),
  },
};
