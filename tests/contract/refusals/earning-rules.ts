import type { ApiContract } from '../../../shared/contract.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import { openWorld, type World } from '../../world/world.ts';
import { A_RULE, dayOf, NUMBERS } from './a-deed.ts';
import { by } from './by.ts';
import type { Refusals, Scenario } from './scenario.ts';

const DAY_MS = 86_400_000;

const drafted = async (world: World, from?: string) => {
  const admin = await world.join('admin');
  const rule = A_RULE();
  const { ruleId } = await admin.must('earning.draftRule', { ...rule, from: from ?? rule.from });
  const madeAt = (await world.db.one('earningRules', ruleId))?.made.at ?? 0;
  return { ruleId, madeAt, meetingDay: dayOf(world, -2), from: from ?? rule.from, admin };
};

const adopting =
  (
    change: (
      one: Awaited<ReturnType<typeof drafted>>,
      world: World,
    ) => Partial<Input<ApiContract, 'earning.adoptRule'>>,
  ): Scenario =>
  async (world) => {
    const one = await drafted(world);
    const { ruleId, madeAt, meetingDay } = one;
    return (await world.join('staff')).call('earning.adoptRule', { ruleId, madeAt, meetingDay, ...change(one, world) });
  };

/** Every refusal of what points are given for. */
export const EARNING_RULE_REFUSALS: Refusals<'earning.draftRule' | 'earning.adoptRule'> = {
  'earning.draftRule': {
    RULE_ADOPTED: async (world) => {
      const { ruleId, madeAt, meetingDay, from } = await drafted(world);
      const staff = await world.join('staff');
      await staff.must('earning.adoptRule', { ruleId, madeAt, meetingDay });
      return staff.call('earning.draftRule', { ...NUMBERS, from });
    },
    RULE_TOO_SOON: by('staff', (staff, world) =>
      staff.call('earning.draftRule', { ...NUMBERS, from: dayOf(world, 0) }),
    ),
  },
  'earning.adoptRule': {
    RULE_NOT_FOUND: adopting(() => ({ ruleId: 'rule_nowhere' })),
    RULE_ADOPTED: async (world) => {
      const { ruleId, madeAt, meetingDay } = await drafted(world);
      const staff = await world.join('staff');
      await staff.must('earning.adoptRule', { ruleId, madeAt, meetingDay });
      return staff.call('earning.adoptRule', { ruleId, madeAt, meetingDay });
    },
    RULE_CHANGED: adopting(({ madeAt }) => ({ madeAt: madeAt - 1 })),
    SECOND_PERSON_NEEDED: async (world) => {
      const { ruleId, madeAt, meetingDay, admin } = await drafted(world);
      return admin.call('earning.adoptRule', { ruleId, madeAt, meetingDay });
    },
    RULE_TOO_SOON: async () => {
      const world = await openWorld();
      try {
        const { ruleId, madeAt, meetingDay } = await drafted(world, dayOf(world, 1));
        await world.cloud.clock.jumpTo(world.cloud.clock.now() + 2 * DAY_MS, { timers: 'once' });
        return await (await world.join('staff')).call('earning.adoptRule', { ruleId, madeAt, meetingDay });
      } finally {
        await world.close();
      }
    },
    MEETING_DAY_WRONG: adopting((_, world) => ({ meetingDay: dayOf(world, 1) })),
  },
};
