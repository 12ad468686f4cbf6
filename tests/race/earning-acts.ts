import { A_GIFT, A_RULE, dayOf } from '../contract/refusals/a-deed.ts';
import { plantDeduction } from '../contract/refusals/planted-deductions.ts';
import { plantDeed, plantHours, rowOf } from '../contract/refusals/planted-deeds.ts';
import type { Prepared } from './prepared.ts';

let gifts = 0;
const KINDS = ['help', 'clean', 'elder', 'child', 'mediate', 'activity', 'labour', 'give', 'alert'] as const;

/** The acts of office holders on what earns points. */
export const EARNING_ACTS = {
  'earning.draftRule': {
    by: 'staff',
    prepare: () => {
      const rule = A_RULE();
      return Promise.resolve((who) => who.call('earning.draftRule', rule));
    },
  },
  'earning.adoptRule': {
    by: 'staff',
    prepare: async (world) => {
      const { ruleId } = await (await world.join('admin')).must('earning.draftRule', A_RULE());
      const madeAt = (await world.db.one('earningRules', ruleId))?.made.at ?? 0;
      return (who) => who.call('earning.adoptRule', { ruleId, madeAt, meetingDay: dayOf(world, -1) });
    },
  },
  'earning.checkDeed': {
    by: 'captain1',
    prepare: async (world) => {
      const deedId = await plantDeed(world);
      return (who) => who.call('earning.checkDeed', { deedId, isRight: true, reason: '' });
    },
  },
  'earning.decideObjection': {
    by: 'staff',
    prepare: async (world) => {
      const deedId = await plantDeed(world, { status: 'objected' });
      return (who) => who.call('earning.decideObjection', { deedId, isUpheld: true, reason: '问过了，不是他' });
    },
  },
  'earning.give': {
    by: 'staff',
    prepare: (world) => {
      gifts += 1;
      const kind = KINDS[gifts % KINDS.length] ?? 'help';
      const gift = {
        ...A_GIFT(world),
        kind,
        day: dayOf(world, -2 - (Math.floor(gifts / KINDS.length) % 12)),
        amount: 1,
      };
      return Promise.resolve((who) => who.call('earning.give', gift));
    },
  },
  'earning.deduct': {
    by: 'staff',
    prepare: () =>
      Promise.resolve((who) =>
        who.call('earning.deduct', { residentId: rowOf('wei'), amount: 5, reason: '一件事记了两次' }),
      ),
  },
  'earning.hearDeduction': {
    by: 'staff',
    prepare: async (world) => {
      const deductionId = await plantDeduction(world, { status: 'appealed' });
      return (who) => who.call('earning.hearDeduction', { deductionId, isDropped: true, reason: '问过了，是他做的' });
    },
  },
  'earning.typeCover': {
    by: 'staff',
    prepare: () =>
      Promise.resolve((who) => who.call('earning.typeCover', { stock: 120_000, budget: 500_000, perPoint: 100 })),
  },
  'earning.confirmHours': {
    by: 'captain1',
    prepare: async (world) => {
      const hours = await plantHours(world);
      return (who) => who.call('earning.confirmHours', hours);
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
