import { dayOf } from './a-deed.ts';
import { by } from './by.ts';
import { plantHours, rowOf } from './planted-deeds.ts';
import type { Refusals } from './scenario.ts';
import { whenGivenOut } from './when-given-out.ts';

/** Every refusal of hours that somebody worked. */
export const HOURS_REFUSALS: Refusals<'earning.declareHours' | 'earning.confirmHours'> = {
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
    GIVEN_TOO_MUCH: whenGivenOut(async (staff, world) => staff.call('earning.confirmHours', await plantHours(world))),
  },
};
