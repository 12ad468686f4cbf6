import { A_FLAT, A_GIFT, dayOf, doorOfRow } from './a-deed.ts';
import { RISKY } from './a-need.ts';
import { by } from './by.ts';
import { DEDUCTION_REFUSALS } from './deductions.ts';
import { DEED_REFUSALS } from './earning-deeds.ts';
import { HOURS_REFUSALS } from './earning-hours.ts';
import { EARNING_RULE_REFUSALS } from './earning-rules.ts';
import { rowOf } from './planted-deeds.ts';
import type { MethodsOf, Refusals } from './scenario.ts';
import { whenGivenOut } from './when-given-out.ts';

/** Every refusal of what earns points. */
export const EARNING_REFUSALS: Refusals<MethodsOf<'earning'>> = {
  ...EARNING_RULE_REFUSALS,
  ...DEED_REFUSALS,
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
    GIVEN_TOO_MUCH: whenGivenOut((staff, world) => staff.call('earning.give', A_GIFT(world))),
  },
  ...HOURS_REFUSALS,
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
  ...DEDUCTION_REFUSALS,
};
