import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { A_DRAW } from './a-draw.ts';
import { RISKY } from './a-need.ts';
import { ASKING_REFUSALS } from './draw-asking.ts';
import { ENTERING_REFUSALS } from './draw-entering.ts';
import { DRAW_EVENING_REFUSALS } from './draw-evening.ts';
import { plantDraw, withDraw } from './planted-draws.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const NOWHERE = 'draw_nowhere';
const REASON = '车棚还没修好';

/** Every refusal of draws of lots. */
export const DRAW_REFUSALS: Refusals<MethodsOf<'draw'>> = {
  ...ASKING_REFUSALS,
  'draw.detail': {
    DRAW_NOT_FOUND: async (world) => (await world.join('wei')).call('draw.detail', { drawId: NOWHERE }),
  },
  'draw.lines': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('luo')).call('draw.lines', { drawId: await plantDraw(world, 'frozen') }),
  },
  'draw.order': {
    DRAW_NOT_FOUND: async (world) => (await world.join('wei')).call('draw.order', { drawId: NOWHERE }),
    DRAW_NOT_DRAWN: async (world) =>
      (await world.join('wei')).call('draw.order', { drawId: await plantDraw(world, 'frozen') }),
  },
  'draw.make': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.make', { ...A_DRAW(world), again: { drawId: NOWHERE, reason: REASON } }),
    DRAW_NOT_DRAWN: withDraw('frozen', async (staff, drawId, world) =>
      staff.call('draw.make', {
        ...A_DRAW(world),
        buildingId: await world.buildingId('1号楼'),
        again: { drawId, reason: REASON },
      }),
    ),
    TEXT_REFUSED: async (world) => (await world.join('staff')).call('draw.make', { ...A_DRAW(world), goods: RISKY }),
    DRAW_HELD_BEFORE: withDraw(
      'drawn',
      async (staff, _, world) =>
        staff.call('draw.make', { ...A_DRAW(world), goods: '菜地', buildingId: await world.buildingId('1号楼') }),
      { more: { goods: '菜地' } },
    ),
    DRAW_TIMES_WRONG: async (world) =>
      (await world.join('staff')).call('draw.make', { ...A_DRAW(world), meetsAt: world.cloud.clock.now() }),
  },
  'draw.check': {
    DRAW_NOT_FOUND: async (world) => (await world.join('staff')).call('draw.check', { drawId: NOWHERE }),
    DRAW_NOT_DRAFT: withDraw('open', (staff, drawId) => staff.call('draw.check', { drawId })),
    SECOND_PERSON_NEEDED: async (world) => {
      const staff = await world.join('staff');
      const { drawId } = await staff.must('draw.make', A_DRAW(world));
      return staff.call('draw.check', { drawId });
    },
    DRAW_TIMES_WRONG: withDraw('draft', (staff, drawId) => staff.call('draw.check', { drawId }), {
      more: { closesAt: 1 as InstantMs },
    }),
  },
  'draw.withdraw': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.withdraw', { drawId: NOWHERE, reason: REASON }),
    TEXT_REFUSED: withDraw('open', (staff, drawId) => staff.call('draw.withdraw', { drawId, reason: RISKY })),
    DRAW_BEGUN: withDraw('frozen', (staff, drawId) => staff.call('draw.withdraw', { drawId, reason: REASON }), {
      said: 1,
    }),
  },
  ...ENTERING_REFUSALS,
  ...DRAW_EVENING_REFUSALS,
};
