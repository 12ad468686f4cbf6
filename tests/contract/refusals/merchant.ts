import { triesIdOf } from '../../../cloudfunctions/api/redemption/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay, beijingMonth } from '../../../shared/kernel/time.ts';
import { WRONG_DIGITS_MAX } from '../../../shared/redemption/tries.ts';
import { putDocument, removeDocument } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import {
  monthOver,
  officeOfMerchant,
  plantDiffering,
  plantDrawn,
  plantEnded,
  plantForMerchant,
  plantHandedOut,
  plantInMerchantsHand,
  plantMerchant,
  plantNamed,
  plantSettled,
  plantSigned,
  type Drawn,
  type Merchant,
} from './planted-merchants.ts';
import { letEnd, plantVoucher, type Planted } from './planted-redemptions.ts';
import { plantGoods } from './planted-shop.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

/** What is done at the counter of a merchant. */
export type MerchantCounterMethods = Extract<MethodsOf<'redemption'>, `${string}AtMerchant`>;

const NOWHERE = { merchantId: 'merchant_nowhere' };
const NO_ACCOUNT = { settlementId: 'settlement_nowhere' };
const TO_OWNER = { fetchedBy: 'owner', word: null } as const;
const REASON = '店里装修';
const DIGEST = '0'.repeat(64);
const staff = (world: World) => world.join('staff');

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
  await (await staff(world)).must('redemption.open', { digits: planted.digits });
  return planted;
};
const recalled: Lay = async (world, merchant) => {
  const planted = await plantForMerchant(world, merchant, { goods: { onHand: 5, more: { name: '挂面' } } });
  await merchant.holder.must('redemption.openAtMerchant', { digits: planted.digits });
  await (await staff(world)).must('shop.recall', { goodsId: planted.goodsId, batchId: null, reason: '面里有虫' });
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
  await (await staff(world)).must('redemption.handTo', { redemptionId });
  return planted;
};

/** Somebody does something with a settlement that stands in some way. */
const on =
  (lay: (world: World) => Promise<Drawn>, act: (drawn: Drawn, world: World) => Promise<unknown>): Scenario =>
  async (world) =>
    act(await lay(world), world);
const sign = ({ holder, seen }: Drawn) => holder.call('merchant.sign', seen);
const differ = ({ holder, seen }: Drawn) =>
  holder.call('merchant.differ', { ...seen, counted: 24, reason: '少算了一张' });
const settle = async ({ seen }: Drawn, world: World) => (await staff(world)).call('merchant.settle', seen);
const otherwise = <D extends Drawn>(drawn: D): D => ({ ...drawn, seen: { ...drawn.seen, digest: DIGEST } });

/** Every refusal at the counter of a merchant. */
export const MERCHANT_COUNTER_REFUSALS: Refusals<MerchantCounterMethods> = {
  'redemption.openAtMerchant': {
    MERCHANT_CLOSED: async (world) =>
      (await officeOfMerchant(world)).holder.call('redemption.openAtMerchant', { digits: '735208' }),
    TOO_MANY_ATTEMPTS: async (world) => {
      const { holder, officeId } = await plantMerchant(world);
      const _id = triesIdOf(officeId);
      const { cloud } = world;
      await putDocument(cloud.url, 'voucherTries', {
        ...{ _id, schema: 1, createdAt: cloud.clock.now(), communityId: 'community_test', last: '000000' },
        ...{ residentId: officeId, day: beijingDay(cloud.clock.now() as InstantMs), count: WRONG_DIGITS_MAX },
      });
      const answer = await holder.call('redemption.openAtMerchant', { digits: '735208' });
      await removeDocument(cloud.url, 'voucherTries', _id);
      return answer;
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

/** Every refusal of merchants. */
export const MERCHANT_REFUSALS: Refusals<MethodsOf<'merchant'>> = {
  'merchant.detail': {
    MERCHANT_NOT_FOUND: async (world) => (await staff(world)).call('merchant.detail', NOWHERE),
  },
  'merchant.name': {
    OFFICE_NOT_FOUND: async (world) => (await staff(world)).call('merchant.name', { officeId: 'office_nowhere' }),
    MERCHANT_NAMED: async (world) =>
      (await staff(world)).call('merchant.name', { officeId: (await plantNamed(world)).officeId }),
  },
  'merchant.agree': {
    MERCHANT_NOT_FOUND: async (world) => (await staff(world)).call('merchant.agree', NOWHERE),
    MERCHANT_NOT_WAITING: async (world) =>
      (await staff(world)).call('merchant.agree', { merchantId: (await plantMerchant(world)).merchantId }),
    OTHER_HOUSEHOLD_NEEDED: async (world) =>
      (await world.join('admin')).call('merchant.agree', { merchantId: (await plantNamed(world)).merchantId }),
  },
  'merchant.turn': {
    TEXT_REFUSED: async (world) =>
      (await staff(world)).call('merchant.turn', { ...NOWHERE, to: 'paused', reason: RISKY }),
    MERCHANT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.turn', { ...NOWHERE, to: 'paused', reason: REASON }),
    MERCHANT_ENDED: async (world) => {
      const { merchantId } = await plantEnded(world);
      return (await staff(world)).call('merchant.turn', { merchantId, to: 'open', reason: REASON });
    },
    MERCHANT_NOT_AGREED: async (world) => {
      const { merchantId } = await plantNamed(world);
      return (await staff(world)).call('merchant.turn', { merchantId, to: 'open', reason: REASON });
    },
  },
  'merchant.setGoods': {
    MERCHANT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.setGoods', { ...NOWHERE, goodsId: 'goods_nowhere', isTheirs: true }),
    MERCHANT_ENDED: async (world) => {
      const { merchantId } = await plantEnded(world);
      const goodsId = await plantGoods(world);
      return (await staff(world)).call('merchant.setGoods', { merchantId, goodsId, isTheirs: true });
    },
    GOODS_NOT_FOUND: async (world) => {
      const { merchantId } = await plantMerchant(world);
      return (await staff(world)).call('merchant.setGoods', { merchantId, goodsId: 'goods_nowhere', isTheirs: true });
    },
    GOODS_RECALLED: async (world) => {
      const { merchantId } = await plantMerchant(world);
      const goodsId = await plantGoods(world, { status: 'recalled' });
      return (await staff(world)).call('merchant.setGoods', { merchantId, goodsId, isTheirs: true });
    },
  },
  'merchant.drawUp': {
    MERCHANT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.drawUp', { ...NOWHERE, month: monthOver(world) }),
    SETTLEMENT_DRAWN: on(plantDrawn, async ({ merchantId }, world) =>
      (await staff(world)).call('merchant.drawUp', { merchantId, month: monthOver(world) }),
    ),
    MONTH_NOT_OVER: async (world) => {
      const { merchantId } = await plantMerchant(world);
      const month = beijingMonth(world.cloud.clock.now() as InstantMs);
      return (await staff(world)).call('merchant.drawUp', { merchantId, month });
    },
    NOTHING_DUE: async (world) => {
      const { merchantId } = await plantMerchant(world);
      return (await staff(world)).call('merchant.drawUp', { merchantId, month: monthOver(world) });
    },
  },
  'merchant.settlement': {
    SETTLEMENT_NOT_FOUND: on(plantDrawn, async ({ seen: { settlementId } }, world) =>
      (await world.join('wei')).call('merchant.settlement', { settlementId }),
    ),
  },
  'merchant.sheet': {
    SETTLEMENT_NOT_FOUND: async (world) => (await staff(world)).call('merchant.sheet', NO_ACCOUNT),
  },
  'merchant.sign': {
    SETTLEMENT_NOT_FOUND: on(plantDrawn, async ({ seen }, world) =>
      (await plantMerchant(world)).holder.call('merchant.sign', seen),
    ),
    SETTLEMENT_CHANGED: on(plantDrawn, (drawn) => sign(otherwise(drawn))),
    SETTLEMENT_SIGNED: on(plantSigned, sign),
  },
  'merchant.differ': {
    TEXT_REFUSED: on(plantDrawn, ({ holder, seen }) =>
      holder.call('merchant.differ', { ...seen, counted: 24, reason: RISKY }),
    ),
    SETTLEMENT_NOT_FOUND: async (world) =>
      (await plantMerchant(world)).holder.call('merchant.differ', {
        ...{ ...NO_ACCOUNT, digest: DIGEST, counted: 24, reason: '少算了一张' },
      }),
    SETTLEMENT_CHANGED: on(plantDrawn, (drawn) => differ(otherwise(drawn))),
    SETTLEMENT_SIGNED: on(plantSigned, differ),
  },
  'merchant.answer': {
    TEXT_REFUSED: on(plantDiffering, async ({ seen: { settlementId } }, world) =>
      (await staff(world)).call('merchant.answer', { settlementId, words: RISKY }),
    ),
    SETTLEMENT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.answer', { ...NO_ACCOUNT, words: '那张是下个月的' }),
    NO_DIFFERENCE: on(plantDrawn, async ({ seen: { settlementId } }, world) =>
      (await staff(world)).call('merchant.answer', { settlementId, words: '那张是下个月的' }),
    ),
  },
  'merchant.settle': {
    SETTLEMENT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.settle', { ...NO_ACCOUNT, digest: DIGEST }),
    SETTLEMENT_CHANGED: on(plantSigned, (drawn, world) => settle(otherwise(drawn), world)),
    SETTLEMENT_SIGNED: on(plantSettled, settle),
    SETTLEMENT_NOT_SIGNED: on(plantDrawn, settle),
  },
};
