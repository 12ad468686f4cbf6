import { estateIdOf } from '../../cloudfunctions/api/redemption/ids.ts';
import type { ResidentId } from '../../shared/kernel/ids.ts';
import { residentAccount } from '../../shared/points/account.ts';
import { cardOf, withoutPhone } from '../contract/refusals/household.ts';
import { plantAtDoor, plantCarried } from '../contract/refusals/planted-bringing.ts';
import {
  givePoints,
  plantFetched,
  plantInHand,
  plantSheet,
  plantVoucher,
  type Planted,
} from '../contract/refusals/planted-redemptions.ts';
import { plantGoods } from '../contract/refusals/planted-shop.ts';
import { removeDocument } from '../world/insert.ts';
import type { Resident, World } from '../world/world.ts';
import type { OfficeAct, Prepared } from './prepared.ts';

const on = (
  lay: (world: World, staff: Resident) => Promise<Planted>,
  act: (who: Resident, planted: Planted) => ReturnType<OfficeAct>,
): Prepared => ({
  by: 'staff',
  prepare: async (world) => {
    const planted = await lay(world, await world.join('staff'));
    return (who) => act(who, planted);
  },
});

/** Somebody without points, so that signing again and again moves none. */
const DEAD = { residentId: 'resident_test_r107' as ResidentId };

/** The acts behind the counter. */
export const REDEMPTION_ACTS = {
  'redemption.open': on(
    (world) => plantVoucher(world),
    (who, { digits }) => who.call('redemption.open', { digits }),
  ),
  'redemption.redeem': on(plantInHand, (who, { redemptionId }) =>
    who.call('redemption.redeem', { redemptionId, fetchedBy: 'owner', word: null }),
  ),
  'redemption.stop': on(plantInHand, (who, { redemptionId }) => who.call('redemption.stop', { redemptionId })),
  'redemption.askReturn': on(plantFetched, (who, { redemptionId }) =>
    who.call('redemption.askReturn', { redemptionId, reason: '袋子破了' }),
  ),
  'redemption.whoHad': on(
    async (world, staff) => {
      const planted = await plantFetched(world, staff);
      await staff.must('shop.recall', { goodsId: planted.goodsId, batchId: null, reason: '米里有虫' });
      return planted;
    },
    (who, { goodsId }) => who.call('redemption.whoHad', { goodsId, batchId: null }),
  ),
  'redemption.takeBack': on(
    async (world, staff) => {
      const planted = await plantFetched(world, staff);
      const { redemptionId } = planted;
      await (await world.join('admin')).must('redemption.askReturn', { redemptionId, reason: '袋子破了' });
      return planted;
    },
    (who, { redemptionId }) => who.call('redemption.takeBack', { redemptionId }),
  ),
  'redemption.bringFor': on(
    (world) => plantVoucher(world),
    (who, { redemptionId }) => who.call('redemption.bringFor', { redemptionId, isAsked: true }),
  ),
  'redemption.handTo': on(
    (world) => plantCarried(world),
    (who, { redemptionId }) => who.call('redemption.handTo', { redemptionId }),
  ),
  'redemption.takeIn': on(
    (world) => plantCarried(world),
    (who, { redemptionId }) => who.call('redemption.takeIn', { redemptionId }),
  ),
  'redemption.printSheet': {
    by: 'staff',
    prepare: async (world) => {
      await plantVoucher(world);
      return (who) => who.call('redemption.printSheet', {});
    },
  },
  'redemption.tick': {
    by: 'staff',
    prepare: async (world) => {
      const { sheetId, line } = await plantSheet(world, await world.join('staff'));
      return (who) => who.call('redemption.tick', { sheetId, line });
    },
  },
  'redemption.settle': {
    by: 'staff',
    prepare: async (world) => {
      const staff = await world.join('staff');
      const { sheetId, line, redemptionId, owner } = await plantSheet(world, staff);
      await owner.must('redemption.cancel', { redemptionId });
      await staff.must('redemption.tick', { sheetId, line });
      return (who) => who.call('redemption.settle', { sheetId, line, how: 'wrongTick' });
    },
  },
  'redemption.askEstate': {
    by: 'staff',
    prepare: async (world) => {
      await removeDocument(world.cloud.url, 'estates', estateIdOf(DEAD.residentId));
      return (who) => who.call('redemption.askEstate', DEAD);
    },
  },
  'redemption.signEstate': {
    by: 'staff',
    prepare: async (world) => {
      await removeDocument(world.cloud.url, 'estates', estateIdOf(DEAD.residentId));
      await (await world.join('admin')).must('redemption.askEstate', DEAD);
      return (who) => who.call('redemption.signEstate', DEAD);
    },
  },
  'redemption.openCard': {
    by: 'staff',
    prepare: async (world) => {
      const { householdId } = await withoutPhone(world);
      const code = await cardOf(await world.join('captain1'), householdId);
      const home = await world.db.one('households', householdId);
      if (!home) throw new Error('no such home');
      const { buildingId, unit, flat } = home;
      return (who) => who.call('redemption.openCard', { buildingId, unit, flat, code });
    },
  },
  'points.passbook': {
    by: 'captain1',
    prepare: async (world) => {
      const { residentId, householdId } = await withoutPhone(world);
      const code = await cardOf(await world.join('staff'), householdId);
      return (who) => who.call('points.passbook', { residentId, whose: 'person', code });
    },
  },
  'redemption.openAtDoor': {
    by: 'captain1',
    prepare: async (world) => {
      const { residentId, code } = await plantAtDoor(world);
      return (who) => who.call('redemption.openAtDoor', { residentId, code });
    },
  },
  'redemption.bringAtDoor': {
    by: 'captain1',
    prepare: async (world) => {
      const { residentId, code, redemptionId } = await plantAtDoor(world);
      return (who) => who.call('redemption.bringAtDoor', { residentId, code, redemptionId, isAsked: true });
    },
  },
  'redemption.orderByCard': {
    by: 'staff',
    prepare: async (world) => {
      const { residentId, householdId } = await withoutPhone(world);
      const code = await cardOf(await world.join('captain1'), householdId);
      const goodsId = await plantGoods(world, { onHand: 2 });
      await givePoints(world, residentAccount(residentId as Resident['residentId']), 60);
      const { priceId } = await (await world.join('wei')).must('redemption.quote', { goodsId, quantity: 1 });
      return (who) => who.call('redemption.orderByCard', { residentId, code, goodsId, quantity: 1, priceId });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
