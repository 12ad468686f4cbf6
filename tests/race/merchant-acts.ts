import type { Resident, World } from '../world/world.ts';
import {
  monthOver,
  officeOfMerchant,
  plantDiffering,
  plantDue,
  plantMerchant,
  plantNamed,
  plantSigned,
} from '../contract/refusals/planted-merchants.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import type { OfficeAct, Prepared } from './prepared.ts';

const on = <T>(
  lay: (world: World) => Promise<T>,
  act: (who: Resident, laid: T) => ReturnType<OfficeAct>,
): Prepared => ({
  by: 'staff',
  prepare: async (world) => {
    const laid = await lay(world);
    return (who) => act(who, laid);
  },
});

/** What the staff do with merchants. */
export const MERCHANT_ACTS = {
  'merchant.name': on(officeOfMerchant, (who, { officeId }) => who.call('merchant.name', { officeId })),
  'merchant.agree': on(plantNamed, (who, { merchantId }) => who.call('merchant.agree', { merchantId })),
  'merchant.turn': on(
    async (world) => {
      const { merchantId } = await plantNamed(world);
      return { merchantId };
    },
    (who, { merchantId }) => who.call('merchant.turn', { merchantId, to: 'ended', reason: '店关了' }),
  ),
  'merchant.setGoods': on(
    async (world) => {
      const { merchantId } = await plantNamed(world);
      return { merchantId, goodsId: await plantGoods(world) };
    },
    (who, laid) => who.call('merchant.setGoods', { ...laid, isTheirs: true }),
  ),
  'merchant.drawUp': on(
    async (world) => {
      const merchant = await plantMerchant(world);
      const month = monthOver(world);
      await plantDue(world, merchant, month);
      return { merchantId: merchant.merchantId, month };
    },
    (who, laid) => who.call('merchant.drawUp', laid),
  ),
  'merchant.answer': on(plantDiffering, (who, { seen: { settlementId } }) =>
    who.call('merchant.answer', { settlementId, words: '那张是下个月的' }),
  ),
  'merchant.settle': on(plantSigned, (who, { seen }) => who.call('merchant.settle', seen)),
} as const satisfies Readonly<Record<string, Prepared>>;
