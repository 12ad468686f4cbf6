import { residentAccount } from '../../shared/points/account.ts';
import { cardOf, withoutPhone } from '../contract/refusals/household.ts';
import { givePoints, plantVoucher } from '../contract/refusals/planted-redemptions.ts';
import { removeDocument } from '../world/insert.ts';
import { estateIdOf } from '../../cloudfunctions/api/redemption/ids.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import type { Resident, World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** What is redeemed, from the quote to its coming back, and by the card of a household. */
export const measureRedemptions = async (world: World, call: Measure): Promise<void> => {
  const [staff, admin, wei, captain] = await world.joinAll('staff', 'admin', 'wei', 'captain1');
  await call(wei, 'redemption.pool', { isMine: true });
  await call(wei, 'redemption.pooled');
  const goodsId = await plantGoods(world, { onHand: 5 });
  await givePoints(world, residentAccount(wei.residentId), 60);
  const { priceId } = await call(wei, 'redemption.quote', { goodsId, quantity: 1 });
  const { redemptionId, digits } = await call(wei, 'redemption.order', { goodsId, quantity: 1, priceId });
  await call(wei, 'redemption.name', { redemptionId, name: '小燕' });
  await call(staff, 'redemption.open', { digits });
  await call(staff, 'redemption.stop', { redemptionId });
  await call(wei, 'redemption.resume', { redemptionId });
  await staff.must('redemption.open', { digits: String(digits) });
  await call(staff, 'redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
  await call(wei, 'redemption.mine');
  await call(wei, 'redemption.detail', { redemptionId });
  await call(staff, 'redemption.counter');
  await call(staff, 'redemption.askReturn', { redemptionId, reason: '袋子破了' });
  await call(admin, 'redemption.takeBack', { redemptionId });
  const other = await plantVoucher(world);
  await call(wei, 'redemption.cancel', { redemptionId: other.redemptionId });
  await measureBringing(world, call);
  const dead = { residentId: 'resident_test_r107' as Resident['residentId'] };
  // Measured again in a larger world, it is said anew; they have no points that could move twice.
  await removeDocument(world.cloud.url, 'estates', estateIdOf(dead.residentId));
  await call(staff, 'redemption.askEstate', dead);
  await call(staff, 'redemption.estates');
  await call(admin, 'redemption.signEstate', dead);
  const waits = await plantVoucher(world);
  const { sheetId } = await call(staff, 'redemption.printSheet', {});
  const { lines } = await staff.must('redemption.sheet', { sheetId: String(sheetId) });
  await call(staff, 'redemption.sheets');
  await call(staff, 'redemption.sheet', { sheetId });
  const line = lines.findIndex((one) => one.redemptionId === waits.redemptionId);
  await wei.must('redemption.cancel', { redemptionId: waits.redemptionId });
  await call(staff, 'redemption.tick', { sheetId, line });
  await call(staff, 'redemption.settle', { sheetId, line, how: 'wrongTick' });
  const { residentId, householdId } = await withoutPhone(world);
  const code = await cardOf(captain, householdId);
  const home = await world.db.one('households', householdId);
  await givePoints(world, residentAccount(residentId as Resident['residentId']), 60);
  const door = { buildingId: home?.buildingId ?? '', unit: home?.unit ?? 0, flat: home?.flat ?? '' };
  await call(staff, 'redemption.openCard', { ...door, code });
  const ordered = { residentId, code, goodsId, quantity: 1, priceId };
  const { redemptionId: theirs } = await call(staff, 'redemption.orderByCard', ordered);
  await call(captain, 'redemption.openAtDoor', { residentId, code });
  await call(captain, 'redemption.bringAtDoor', { residentId, code, redemptionId: theirs, isAsked: true });
  await call(staff, 'points.passbook', { residentId, whose: 'person', code });
};

/** From the asking to the door. */
const measureBringing = async (world: World, call: Measure): Promise<void> => {
  const [staff, volunteer] = await world.joinAll('staff', 'volunteer');
  const { redemptionId, digits, owner } = await plantVoucher(world);
  await call(owner, 'redemption.bring', { redemptionId, isAsked: true });
  await call(staff, 'redemption.bringFor', { redemptionId, isAsked: true });
  await call(volunteer, 'redemption.toCarry');
  await call(volunteer, 'redemption.carry', { redemptionId });
  await call(volunteer, 'redemption.putDown', { redemptionId });
  await volunteer.must('redemption.carry', { redemptionId });
  await call(staff, 'redemption.handTo', { redemptionId });
  await call(staff, 'redemption.takeIn', { redemptionId });
  await volunteer.must('redemption.carry', { redemptionId });
  await staff.must('redemption.handTo', { redemptionId });
  await call(volunteer, 'redemption.deliver', { redemptionId, by: 'digits', code: digits });
};
