import { setField } from '../../world/documents.ts';
import type { World } from '../../world/world.ts';
import { LONG_AGO, plantSheet } from './planted-redemptions.ts';
import type { MethodsOf, Refusals } from './scenario.ts';
import { keeper } from './voucher-standing.ts';

/** Those of lists on paper. */
export type SheetMethods = Extract<
  MethodsOf<'redemption'>,
  `redemption.${'sheet' | 'sheets' | 'printSheet' | 'tick' | 'settle'}`
>;

/** Those of what somebody had who died. */
export type EstateMethods = 'redemption.estates' | 'redemption.askEstate' | 'redemption.signEstate';

const DEAD = { residentId: 'resident_test_r107' };
const signed = async (world: World) => {
  const [staff, admin] = await world.joinAll('staff', 'admin');
  const residentId = 'resident_test_r106';
  await staff.call('redemption.askEstate', { residentId });
  await admin.call('redemption.signEstate', { residentId });
  return { staff, admin, residentId };
};

/** Every refusal of what somebody had who died. */
export const ESTATE_REFUSALS: Refusals<EstateMethods> = {
  'redemption.askEstate': {
    RESIDENT_NOT_FOUND: async (world) =>
      (await keeper(world)).call('redemption.askEstate', { residentId: 'resident_nowhere' }),
    OWN_VOUCHER: async (world) => {
      const staff = await keeper(world);
      return staff.call('redemption.askEstate', { residentId: staff.residentId });
    },
    ESTATE_SETTLED: async (world) => {
      const { staff, residentId } = await signed(world);
      return staff.call('redemption.askEstate', { residentId });
    },
  },
  'redemption.signEstate': {
    ESTATE_NOT_ASKED: async (world) =>
      (await keeper(world)).call('redemption.signEstate', { residentId: 'resident_nowhere' }),
    ESTATE_SETTLED: async (world) => {
      const { admin, residentId } = await signed(world);
      return admin.call('redemption.signEstate', { residentId });
    },
    OWN_VOUCHER: async (world) => {
      const [staff, admin] = await world.joinAll('staff', 'admin');
      await admin.must('redemption.askEstate', { residentId: staff.residentId });
      return staff.call('redemption.signEstate', { residentId: staff.residentId });
    },
    OTHER_HOUSEHOLD_NEEDED: async (world) => {
      const staff = await keeper(world);
      await staff.must('redemption.askEstate', DEAD);
      return staff.call('redemption.signEstate', DEAD);
    },
  },
};

/** Every refusal of lists on paper. */
export const REDEMPTION_SHEET_REFUSALS: Refusals<SheetMethods> = {
  'redemption.sheet': {
    SHEET_NOT_FOUND: async (world) => (await keeper(world)).call('redemption.sheet', { sheetId: 'sheet_nowhere' }),
  },
  'redemption.printSheet': {
    NOTHING_WAITS: async (world) => {
      const open = await world.db.all('redemptions', { isOpen: true, status: 'reserved' });
      const waiting = open.filter(({ lastDay }) => lastDay !== LONG_AGO);
      for (const { _id } of waiting) await setField(world.cloud.url, 'redemptions', _id, 'lastDay', LONG_AGO);
      const answer = await (await keeper(world)).call('redemption.printSheet', {});
      for (const { _id, lastDay } of waiting) await setField(world.cloud.url, 'redemptions', _id, 'lastDay', lastDay);
      return answer;
    },
  },
  'redemption.tick': {
    SHEET_NOT_FOUND: async (world) =>
      (await keeper(world)).call('redemption.tick', { sheetId: 'sheet_nowhere', line: 0 }),
    OWN_VOUCHER: async (world) => {
      const staff = await keeper(world);
      const { sheetId, line } = await plantSheet(world, staff, { owner: staff });
      return staff.call('redemption.tick', { sheetId, line });
    },
    AT_COUNTER: async (world) => {
      const staff = await keeper(world);
      const { sheetId, line, digits } = await plantSheet(world, staff);
      await staff.must('redemption.open', { digits });
      return staff.call('redemption.tick', { sheetId, line });
    },
    ON_THE_WAY: async (world) => {
      const staff = await keeper(world);
      const { sheetId, line, redemptionId, owner } = await plantSheet(world, staff);
      await owner.must('redemption.bring', { redemptionId, isAsked: true });
      await (await world.join('volunteer')).must('redemption.carry', { redemptionId });
      await staff.must('redemption.handTo', { redemptionId });
      return staff.call('redemption.tick', { sheetId, line });
    },
    BATCH_BLOCKED: async (world) => {
      const staff = await keeper(world);
      const { sheetId, line, goodsId } = await plantSheet(world, staff);
      await staff.must('shop.recall', { goodsId, batchId: null, reason: '米里有虫' });
      return staff.call('redemption.tick', { sheetId, line });
    },
  },
  'redemption.settle': {
    SHEET_NOT_FOUND: async (world) =>
      (await keeper(world)).call('redemption.settle', { sheetId: 'sheet_nowhere', line: 0, how: 'wrongTick' }),
    NOTHING_TO_SETTLE: async (world) => {
      const staff = await keeper(world);
      const { sheetId, line } = await plantSheet(world, staff);
      return staff.call('redemption.settle', { sheetId, line, how: 'wrongTick' });
    },
  },
};
