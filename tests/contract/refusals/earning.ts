import type { ApiContract } from '../../../shared/contract.ts';
import { earningMonthIdOf } from '../../../cloudfunctions/api/earning/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay, beijingMonth } from '../../../shared/kernel/time.ts';
import { FIRST_RULE, numbersOf } from '../../../shared/points/earning-rules.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import { openWorld, type Resident, type World } from '../../world/world.ts';
import { insertDocuments } from '../../world/insert.ts';
import { RISKY } from './a-need.ts';
import { DEDUCTION_REFUSALS } from './deductions.ts';
import { plantDeed, plantHours, rowOf } from './planted-deeds.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const DAY_MS = 86_400_000;
const REASON = '那天他不在家';
const DEED = 'deed_nowhere';

/** A Beijing day, so many from today. */
export const dayOf = (world: World, days: number): string =>
  beijingDay((world.cloud.clock.now() + days * DAY_MS) as InstantMs);

const NUMBERS = numbersOf(FIRST_RULE);
let months = 0;
/** The numbers of the first version, from a day on that no other version has. */
export const A_RULE = (): Input<ApiContract, 'earning.draftRule'> => {
  months += 1;
  return {
    ...NUMBERS,
    from: `${String(2090 + Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}-01`,
  };
};
const A_FLAT = async (world: World) => ({ buildingId: await world.buildingId('1号楼'), unit: 1, flat: '101' });
/** What somebody did for everybody. */
export const A_DEED = (world: World): Input<ApiContract, 'earning.declareDeed'> => ({
  ...{ kind: 'labour', day: dayOf(world, 0), isMine: true, other: null, text: '' },
});
/** Points by hand for 韦, for something that nobody declared. */
export const A_GIFT = (world: World): Input<ApiContract, 'earning.give'> => ({
  ...{ residentId: rowOf('wei'), forWhom: null, kind: 'alert', day: dayOf(world, -1), amount: 5 },
  reason: '发现漏电报了信',
});

/** The door of somebody of the cast. */
export const doorOfRow = async (world: World, name: Parameters<typeof rowOf>[0]) => {
  const row = await world.db.one('residents', rowOf(name));
  if (!row) throw new Error(`${name} is nobody`);
  const { buildingId, unit, flat } = row;
  return { buildingId, unit, flat };
};

const by =
  (who: Parameters<World['join']>[0], act: (one: Resident, world: World) => Promise<unknown>): Scenario =>
  async (world) =>
    act(await world.join(who), world);

/** In a community that has given what it gives in a month. */
const whenFull =
  (act: (staff: Resident, world: World) => Promise<unknown>): Scenario =>
  async () => {
    const world = await openWorld();
    try {
      const wei = await world.db.one('residents', rowOf('wei'));
      if (!wei) throw new Error('nobody');
      const now = world.cloud.clock.now() as InstantMs;
      const { communityId } = wei;
      const month = beijingMonth(now);
      await insertDocuments(world.cloud.url, 'earningMonths', [
        {
          ...{ _id: earningMonthIdOf(communityId, month), schema: 1, createdAt: now, communityId, month },
          ...{ given: FIRST_RULE.communityMonthMax, outstanding: 0, countedAt: now, counting: null },
        },
      ]);
      return await act(await world.join('staff'), world);
    } finally {
      await world.close();
    }
  };

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

const RULES: Pick<Refusals<MethodsOf<'earning'>>, 'earning.draftRule' | 'earning.adoptRule'> = {
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

const DEEDS: Omit<Refusals<MethodsOf<'earning'>>, keyof typeof RULES | keyof typeof DEDUCTION_REFUSALS> = {
  'earning.declareDeed': {
    FLAT_NOT_FOUND: by('wei', async (wei, world) =>
      wei.call('earning.declareDeed', { ...A_DEED(world), other: { ...(await A_FLAT(world)), flat: '999' } }),
    ),
    TEXT_REFUSED: by('wei', (wei, world) => wei.call('earning.declareDeed', { ...A_DEED(world), text: RISKY })),
    WITHIN_HOUSEHOLD: by('wei', async (wei, world) =>
      wei.call('earning.declareDeed', { ...A_DEED(world), other: await doorOfRow(world, 'wei') }),
    ),
    DEED_DAY_WRONG: by('wei', (wei, world) =>
      wei.call('earning.declareDeed', { ...A_DEED(world), day: dayOf(world, -15) }),
    ),
    FIRST_DEED_NOT_SAID: by('qin', (qin, world) =>
      qin.call('earning.declareDeed', { ...A_DEED(world), kind: 'alert', again: { from: 480, to: 540 } }),
    ),
    DEED_DECLARED: by('lan', async (lan, world) => {
      await lan.call('earning.declareDeed', A_DEED(world));
      return lan.call('earning.declareDeed', A_DEED(world));
    }),
  },
  'earning.checkDeed': {
    DEED_NOT_FOUND: by('staff', (staff) =>
      staff.call('earning.checkDeed', { deedId: DEED, isRight: true, reason: '' }),
    ),
    GIVEN_TOO_MUCH: whenFull(async (staff, world) =>
      staff.call('earning.checkDeed', { deedId: await plantDeed(world), isRight: true, reason: '' }),
    ),
    DEED_NOT_WAITING: by('staff', async (staff, world) =>
      staff.call('earning.checkDeed', {
        deedId: await plantDeed(world, { status: 'posted' }),
        isRight: true,
        reason: '',
      }),
    ),
    TOO_NEAR: by('staff', async (staff, world) =>
      staff.call('earning.checkDeed', {
        ...{ deedId: await plantDeed(world, { by: rowOf('staff') }), isRight: true, reason: '' },
      }),
    ),
    DOER_NOT_FOUND: by('staff', async (staff, world) =>
      staff.call('earning.checkDeed', {
        deedId: await plantDeed(world, { more: { doerId: null, doerName: '' } }),
        ...{ isRight: true, doerId: rowOf('luo'), reason: '' },
      }),
    ),
  },
  'earning.objectDeed': {
    TEXT_REFUSED: by('mo', async (mo, world) =>
      mo.call('earning.objectDeed', { deedId: await plantDeed(world, { status: 'posted' }), reason: RISKY }),
    ),
    DEED_NOT_FOUND: by('mo', (mo) => mo.call('earning.objectDeed', { deedId: DEED, reason: REASON })),
    DEED_NOT_POSTED: by('mo', async (mo, world) =>
      mo.call('earning.objectDeed', { deedId: await plantDeed(world), reason: REASON }),
    ),
  },
  'earning.decideObjection': {
    TEXT_REFUSED: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', {
        ...{ deedId: await plantDeed(world, { status: 'objected' }), isUpheld: true, reason: RISKY },
      }),
    ),
    DEED_NOT_FOUND: by('staff', (staff) =>
      staff.call('earning.decideObjection', { deedId: DEED, isUpheld: true, reason: REASON }),
    ),
    DEED_NOT_POSTED: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', { deedId: await plantDeed(world), isUpheld: true, reason: REASON }),
    ),
    TOO_NEAR: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', {
        deedId: await plantDeed(world, { status: 'objected', by: rowOf('staff') }),
        ...{ isUpheld: true, reason: REASON },
      }),
    ),
    SECOND_PERSON_NEEDED: by('staff', async (staff, world) =>
      staff.call('earning.decideObjection', {
        deedId: await plantDeed(world, { status: 'objected', checkedBy: rowOf('staff') }),
        ...{ isUpheld: true, reason: REASON },
      }),
    ),
  },
  'earning.give': {
    FLAT_NOT_FOUND: by('staff', async (staff, world) =>
      staff.call('earning.give', { ...A_GIFT(world), forWhom: { ...(await A_FLAT(world)), flat: '999' } }),
    ),
    TEXT_REFUSED: by('staff', (staff, world) => staff.call('earning.give', { ...A_GIFT(world), reason: RISKY })),
    RESIDENT_NOT_FOUND: by('staff', (staff, world) =>
      staff.call('earning.give', { ...A_GIFT(world), residentId: 'resident_nowhere' }),
    ),
    WITHIN_HOUSEHOLD: by('staff', async (staff, world) =>
      staff.call('earning.give', { ...A_GIFT(world), forWhom: await doorOfRow(world, 'wei') }),
    ),
    TOO_NEAR: by('staff', (staff, world) =>
      staff.call('earning.give', { ...A_GIFT(world), residentId: rowOf('staff') }),
    ),
    DEED_DAY_WRONG: by('staff', (staff, world) =>
      staff.call('earning.give', { ...A_GIFT(world), day: dayOf(world, -15) }),
    ),
    DEED_DECLARED: by('staff', async (staff, world) => {
      await staff.call('earning.give', A_GIFT(world));
      return staff.call('earning.give', A_GIFT(world));
    }),
    GIVEN_TOO_MUCH: whenFull((staff, world) => staff.call('earning.give', A_GIFT(world))),
  },
  'earning.declareHours': {
    HOURS_CONFIRMED: by('mo', async (mo, world) => {
      const input = { day: dayOf(world, -3), spans: [{ from: 480, to: 600, kind: 'labour' as const }] };
      const { hoursId, declaredAt } = await mo.must('earning.declareHours', input);
      await (await world.join('staff')).must('earning.confirmHours', { hoursId, declaredAt });
      return mo.call('earning.declareHours', input);
    }),
    DEED_DAY_WRONG: by('mo', (mo, world) =>
      mo.call('earning.declareHours', { day: dayOf(world, 1), spans: [{ from: 480, to: 600, kind: 'labour' }] }),
    ),
    SPANS_WRONG: by('mo', (mo, world) =>
      mo.call('earning.declareHours', {
        day: dayOf(world, -1),
        spans: [
          { from: 480, to: 600, kind: 'labour' },
          { from: 585, to: 660, kind: 'clean' },
        ],
      }),
    ),
  },
  'earning.confirmHours': {
    HOURS_NOT_FOUND: by('staff', (staff) =>
      staff.call('earning.confirmHours', { hoursId: 'hours_nowhere', declaredAt: 1 }),
    ),
    HOURS_CONFIRMED: by('staff', async (staff, world) =>
      staff.call('earning.confirmHours', await plantHours(world, { isConfirmed: true })),
    ),
    HOURS_CHANGED: by('staff', async (staff, world) =>
      staff.call('earning.confirmHours', { ...(await plantHours(world)), declaredAt: 1 }),
    ),
    TOO_NEAR: by('staff', async (staff, world) =>
      staff.call('earning.confirmHours', await plantHours(world, { by: rowOf('staff') })),
    ),
    GIVEN_TOO_MUCH: whenFull(async (staff, world) => staff.call('earning.confirmHours', await plantHours(world))),
  },
  'earning.declareKin': {
    FLAT_NOT_FOUND: by('wei', async (wei, world) =>
      wei.call('earning.declareKin', { ...(await A_FLAT(world)), flat: '999' }),
    ),
    WITHIN_HOUSEHOLD: by('wei', async (wei, world) => wei.call('earning.declareKin', await doorOfRow(world, 'wei'))),
    KIN_DECLARED: by('wei', async (wei, world) => {
      await wei.call('earning.declareKin', await doorOfRow(world, 'luo'));
      return wei.call('earning.declareKin', await doorOfRow(world, 'luo'));
    }),
  },
  'earning.monthSheet': {
    MONTH_NOT_COUNTED: by('staff', (staff) => staff.call('earning.monthSheet', { month: '2020-01' })),
  },
};

/** Every refusal of what earns points. */
export const EARNING_REFUSALS: Refusals<MethodsOf<'earning'>> = {
  ...RULES,
  ...DEEDS,
  ...DEDUCTION_REFUSALS,
};
