import type { GoodsId, RedemptionId, ResidentId } from '../../../shared/kernel/ids.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import type { Resident, World } from '../../world/world.ts';
import { cardOf, withoutPhone } from './household.ts';
import { givePoints, plantVoucher, type Planted } from './planted-redemptions.ts';
import { plantGoods } from './planted-shop.ts';

type How = Parameters<typeof plantVoucher>[1];

/** A voucher that its owner wants brought. */
export const plantBrought = async (world: World, how: How = {}): Promise<Planted> => {
  const planted = await plantVoucher(world, how);
  await planted.owner.must('redemption.bring', { redemptionId: planted.redemptionId, isAsked: true });
  return planted;
};

/** One that somebody carries, and has not yet. */
export const plantCarried = async (
  world: World,
  { carrier, ...how }: How & { readonly carrier?: Resident } = {},
): Promise<Planted & { readonly carrier: Resident }> => {
  const planted = await plantBrought(world, how);
  const by = carrier ?? (await world.join('volunteer'));
  await by.must('redemption.carry', { redemptionId: planted.redemptionId });
  return { ...planted, carrier: by };
};

/** One that is on its way: a keeper gave it to whoever carries it. */
export const plantOnTheWay = async (
  world: World,
  how: Parameters<typeof plantCarried>[1] = {},
): Promise<Planted & { readonly carrier: Resident }> => {
  const planted = await plantCarried(world, how);
  await (await world.join('staff')).must('redemption.handTo', { redemptionId: planted.redemptionId });
  return planted;
};

/** What somebody without a phone has by the card of their household, and the digits on it. */
export type AtDoor = {
  readonly residentId: ResidentId;
  readonly code: string;
  readonly redemptionId: RedemptionId;
  readonly digits: string;
  readonly goodsId: GoodsId;
};

/** A voucher that was ordered at the counter for 韦's neighbour at home, who has no phone. */
export const plantAtDoor = async (world: World, goods: Parameters<typeof plantGoods>[1] = {}): Promise<AtDoor> => {
  const [staff, captain, wei] = await world.joinAll('staff', 'captain1', 'wei');
  const home = await withoutPhone(world);
  const residentId = home.residentId as ResidentId;
  const code = await cardOf(captain, home.householdId);
  const goodsId = await plantGoods(world, { onHand: 5, ...goods });
  await givePoints(world, residentAccount(residentId), 60);
  const { priceId } = await wei.must('redemption.quote', { goodsId, quantity: 1 });
  const wish = { residentId, code, goodsId, quantity: 1, priceId };
  const { redemptionId, digits } = await staff.must('redemption.orderByCard', wish);
  return { residentId, code, goodsId, digits, redemptionId: redemptionId as RedemptionId };
};
