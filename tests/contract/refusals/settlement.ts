import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import {
  monthOver,
  plantDiffering,
  plantDrawn,
  plantMerchant,
  plantSettled,
  plantSigned,
  type Drawn,
} from './planted-merchants.ts';
import type { Refusals, Scenario } from './scenario.ts';

const NO_ACCOUNT = { settlementId: 'settlement_nowhere' };
const DIGEST = '0'.repeat(64);
const staff = (world: World) => world.join('staff');

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

type Methods = `merchant.${'drawUp' | 'settlement' | 'sheet' | 'sign' | 'differ' | 'answer' | 'settle'}`;
/** Every refusal of what a merchant is owed for a month. */
export const SETTLEMENT_REFUSALS: Refusals<Methods> = {
  'merchant.drawUp': {
    MERCHANT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.drawUp', { merchantId: 'merchant_nowhere', month: monthOver(world) }),
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
