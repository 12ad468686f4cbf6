import {
  monthOver,
  officeOfMerchant,
  plantDiffering,
  plantDue,
  plantForMerchant,
  plantHandedOut,
} from '../contract/refusals/planted-merchants.ts';
import { merchantIdOf } from '../../cloudfunctions/api/merchant/ids.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** A merchant from its name to its settled month. */
export const measureMerchants = async (world: World, call: Measure): Promise<void> => {
  const [staff, admin, wei] = await world.joinAll('staff', 'admin', 'wei');
  const office = await officeOfMerchant(world);
  const { holder, officeId } = office;
  const merchantId = merchantIdOf(officeId);
  const merchant = { ...office, merchantId };
  await call(admin, 'merchant.name', { officeId });
  await call(staff, 'merchant.agree', { merchantId });
  await call(staff, 'merchant.setGoods', { merchantId, goodsId: await plantGoods(world), isTheirs: true });
  await call(staff, 'merchant.turn', { merchantId, to: 'paused', reason: '店里装修' });
  await staff.must('merchant.turn', { merchantId, to: 'open', reason: '装修好了' });
  await plantHandedOut(world, merchant);
  const { redemptionId, digits } = await plantForMerchant(world, merchant);
  await call(holder, 'redemption.openAtMerchant', { digits });
  await call(holder, 'redemption.redeemAtMerchant', { redemptionId, fetchedBy: 'owner', word: null });
  const other = await plantForMerchant(world, merchant);
  await holder.must('redemption.openAtMerchant', { digits: other.digits });
  await call(holder, 'redemption.stopAtMerchant', { redemptionId: other.redemptionId });
  const month = monthOver(world);
  await plantDue(world, merchant, month);
  const { settlementId } = await call(staff, 'merchant.drawUp', { merchantId, month });
  const { digest } = await call(holder, 'merchant.settlement', { settlementId });
  await call(holder, 'merchant.sign', { settlementId, digest });
  await call(staff, 'merchant.settle', { settlementId, digest });
  await call(staff, 'merchant.sheet', { settlementId });
  const differing = await plantDiffering(world);
  await call(staff, 'merchant.answer', { settlementId: differing.seen.settlementId, words: '那张是下个月的' });
  await call(differing.holder, 'merchant.differ', { ...differing.seen, counted: 24, reason: '少算了一张' });
  await call(staff, 'merchant.list');
  await call(staff, 'merchant.detail', { merchantId });
  await call(holder, 'merchant.home');
  await call(wei, 'merchant.published');
};
