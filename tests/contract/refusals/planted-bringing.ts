import type { Resident, World } from '../../world/world.ts';
import { plantVoucher, type Planted } from './planted-redemptions.ts';

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
