import { RISKY } from './a-need.ts';
import { by } from './by.ts';
import { plantDeduction } from './planted-deductions.ts';
import { rowOf } from './planted-deeds.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const NOWHERE = 'deduction_nowhere';
const REASON = '问过了，没有做';

/** Every refusal of taking points away. */
export const DEDUCTION_REFUSALS: Pick<
  Refusals<MethodsOf<'earning'>>,
  'earning.deduct' | 'earning.appealDeduction' | 'earning.hearDeduction'
> = {
  'earning.deduct': {
    TEXT_REFUSED: by('staff', (staff) =>
      staff.call('earning.deduct', { residentId: rowOf('wei'), amount: 5, reason: RISKY }),
    ),
    RESIDENT_NOT_FOUND: by('staff', (staff) =>
      staff.call('earning.deduct', { residentId: 'resident_nowhere', amount: 5, reason: REASON }),
    ),
    TOO_NEAR: by('staff', (staff) =>
      staff.call('earning.deduct', { residentId: rowOf('staff'), amount: 5, reason: REASON }),
    ),
  },
  'earning.appealDeduction': {
    TEXT_REFUSED: by('wei', async (wei, world) =>
      wei.call('earning.appealDeduction', { deductionId: await plantDeduction(world), text: RISKY }),
    ),
    DEDUCTION_NOT_FOUND: by('mo', async (mo, world) =>
      mo.call('earning.appealDeduction', { deductionId: await plantDeduction(world), text: REASON }),
    ),
    DEDUCTION_NOT_OPEN: by('wei', async (wei, world) =>
      wei.call('earning.appealDeduction', {
        ...{ deductionId: await plantDeduction(world, { status: 'dropped' }), text: REASON },
      }),
    ),
  },
  'earning.hearDeduction': {
    TEXT_REFUSED: by('staff', async (staff, world) =>
      staff.call('earning.hearDeduction', {
        ...{ deductionId: await plantDeduction(world, { status: 'appealed' }), isDropped: true, reason: RISKY },
      }),
    ),
    DEDUCTION_NOT_FOUND: by('staff', (staff) =>
      staff.call('earning.hearDeduction', { deductionId: NOWHERE, isDropped: true, reason: REASON }),
    ),
    DEDUCTION_NOT_OPEN: by('staff', async (staff, world) =>
      staff.call('earning.hearDeduction', {
        ...{ deductionId: await plantDeduction(world), isDropped: true, reason: REASON },
      }),
    ),
    TOO_NEAR: by('staff', async (staff, world) =>
      staff.call('earning.hearDeduction', {
        deductionId: await plantDeduction(world, { status: 'appealed', by: rowOf('staff') }),
        ...{ isDropped: true, reason: REASON },
      }),
    ),
    SECOND_PERSON_NEEDED: by('staff', async (staff, world) =>
      staff.call('earning.hearDeduction', {
        deductionId: await plantDeduction(world, { status: 'appealed', decidedBy: rowOf('staff') }),
        ...{ isDropped: true, reason: REASON },
      }),
    ),
  },
};
