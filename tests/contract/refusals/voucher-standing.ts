import type { Resident, World } from '../../world/world.ts';
import { plantOnTheWay } from './planted-bringing.ts';
import { letEnd, plantInHand, plantVoucher, type Planted } from './planted-redemptions.ts';
import type { Scenario } from './scenario.ts';

/** Lays a voucher that stands in some way. */
export type Lay = (world: World, staff: Resident) => Promise<Planted>;
/** What is tried with it. */
export type By = (planted: Planted, staff: Resident, world: World) => Promise<unknown>;

/** Who keeps the shop. */
export const keeper = (world: World) => world.join('staff');

/** Tries something with a voucher that stands in some way. */
export const having =
  (lay: Lay, act: By): Scenario =>
  async (world) => {
    const staff = await keeper(world);
    return act(await lay(world, staff), staff, world);
  };
/** Tries it with one that there is not. */
export const nowhere =
  (act: By): Scenario =>
  async (world) =>
    act({ redemptionId: 'redemption_nowhere', digits: '735208' } as Planted, await keeper(world), world);

/** Waits for its owner. */
export const reserved: Lay = (world) => plantVoucher(world);
/** The keeper has it in hand. */
export const inHand: Lay = (world, staff) => plantInHand(world, staff);
/** Somebody brings it, and has it. */
export const onTheWay: Lay = (world) => plantOnTheWay(world);

/** What comes of a voucher that stands in some way. */
export const after =
  (lay: Lay, more: By): Lay =>
  async (world, staff) => {
    const planted = await lay(world, staff);
    await more(planted, staff, world);
    return planted;
  };
/** Its owner does not want it any more. */
export const cancelled = (lay: Lay): Lay =>
  after(lay, ({ owner, redemptionId }) => owner.must('redemption.cancel', { redemptionId }));
/** The keeper gave it to its owner. */
export const fetched = (lay: Lay): Lay =>
  after(lay, async ({ redemptionId, digits }, staff) => {
    await staff.must('redemption.open', { digits });
    await staff.must('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null });
  });
/** The keeper looked at it and did not give it. */
export const stopped = (lay: Lay): Lay =>
  after(lay, async ({ redemptionId, digits }, staff) => {
    await staff.must('redemption.open', { digits });
    await staff.must('redemption.stop', { redemptionId });
  });
/** Its last day was long ago. */
export const overdue = (lay: Lay): Lay => after(lay, ({ redemptionId }, _, world) => letEnd(world, redemptionId));
