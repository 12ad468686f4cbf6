import { A_DEED, A_GIFT, A_RULE, dayOf, doorOfRow } from '../contract/refusals/a-deed.ts';
import { plantDeed, plantHours } from '../contract/refusals/planted-deeds.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

const MINUTE_MS = 60_000;
const REASON = '那天他不在家';

/** What earns points: a version of the rules, a deed from what is said of it to what is said against it, points by hand, hours. */
export const measureEarning = async (world: World, call: Measure, turn: number): Promise<void> => {
  const [staff, admin, wei, mo] = await world.joinAll('staff', 'admin', 'wei', 'mo');
  const { ruleId } = await call(admin, 'earning.draftRule', A_RULE());
  const madeAt = (await world.db.one('earningRules', String(ruleId)))?.made.at ?? 0;
  await call(staff, 'earning.adoptRule', { ruleId, madeAt, meetingDay: dayOf(world, -1) });
  await call(wei, 'earning.rules');
  const { deedId } = await call(wei, 'earning.declareDeed', { ...A_DEED(world), day: dayOf(world, -turn) });
  await call(staff, 'earning.checkDeed', { deedId, isRight: true, reason: '' });
  await call(mo, 'earning.objectDeed', { deedId, reason: REASON });
  await call(admin, 'earning.decideObjection', { deedId, isUpheld: true, reason: REASON });
  await call(staff, 'earning.give', { ...A_GIFT(world), day: dayOf(world, -turn) });
  await plantDeed(world);
  await call(staff, 'earning.deeds', { view: 'toCheck' });
  const spans = [{ from: 480, to: 600, kind: 'labour' }];
  await call(mo, 'earning.declareHours', { day: dayOf(world, -1 - turn), spans });
  await call(staff, 'earning.confirmHours', await plantHours(world));
  await call(staff, 'earning.hours', { view: 'toConfirm' });
  const others = ['luo', 'nong', 'lan', 'captain1'] as const;
  await call(wei, 'earning.declareKin', await doorOfRow(world, others[turn] ?? 'luo'));
  await call(wei, 'earning.kin');
  const { deductionId } = await call(staff, 'earning.deduct', {
    residentId: wei.residentId,
    amount: 5,
    reason: REASON,
  });
  await call(wei, 'earning.deductions', { view: 'mine' });
  await call(wei, 'earning.appealDeduction', { deductionId, text: REASON });
  await call(admin, 'earning.hearDeduction', { deductionId, isDropped: true, reason: REASON });
  await call(staff, 'earning.typeCover', { stock: 120_000, budget: 500_000, perPoint: 100 });
  await call(admin, 'earning.cover');
  // Of a month that is over: the running one grows with every act that is measured.
  await call(admin, 'earning.shares', { month: dayOf(world, -31).slice(0, 7) });
  await call(wei, 'earning.month', { month: dayOf(world, 0).slice(0, 7) });
  await world.cloud.clock.jumpTo(world.cloud.clock.now() + MINUTE_MS, { timers: 'once' });
  await call(admin, 'earning.monthSheet', { month: dayOf(world, 0).slice(0, 7) });
};
