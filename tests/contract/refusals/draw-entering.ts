import { drawGateIdOf } from '../../../cloudfunctions/api/draw/ids.ts';
import { DRAW_GATES, GATE_MAX } from '../../../shared/draw/entering.ts';
import type { DrawId } from '../../../shared/kernel/ids.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';
import { rowOf } from './planted-deeds.ts';
import { plantDraw, withDraw } from './planted-draws.ts';
import type { Refusals, Scenario } from './scenario.ts';

type Plant = Parameters<typeof plantDraw>;
const entering =
  (who: 'wei' | 'luo' | 'child', status: Plant[1], how: NonNullable<Plant[2]> = {}): Scenario =>
  async (world) =>
    (await world.join(who)).call('draw.enter', { drawId: await plantDraw(world, status, how) });
const enteringFor =
  (who: 'wei' | 'luo' | 'child', status: Plant[1], how: NonNullable<Plant[2]> = {}): Scenario =>
  async (world) =>
    (await world.join('staff')).call('draw.enterFor', {
      drawId: await plantDraw(world, status, how),
      residentId: rowOf(who),
    });
/** A draw that only one household of somewhere else entered. */
const LONELY = { homes: [{ _id: 'household_elsewhere' as never, unit: 1, flat: '101' }] };

/** A draw with gates alone, through which nobody more goes. */
const fullDraw = async (world: World): Promise<DrawId> => {
  const drawId = await plantDraw(world, 'draft');
  const draw = await world.db.one('draws', drawId);
  if (!draw) throw new Error('no draw');
  const { communityId, buildingId, closesAt, createdAt } = draw;
  await insertDocuments(
    world.cloud.url,
    'drawGates',
    Array.from({ length: DRAW_GATES }, (_, number) => ({
      ...{ _id: drawGateIdOf(drawId, number), communityId, buildingId, drawId, number, isOpen: true, closesAt },
      ...{ took: GATE_MAX, schema: 1, createdAt },
    })),
  );
  return drawId;
};

type Methods = `draw.${'enter' | 'enterFor' | 'leave' | 'leaveFor'}`;
/** Every refusal of going into a draw and out of it. */
export const ENTERING_REFUSALS: Refusals<Methods> = {
  'draw.enter': {
    DRAW_NOT_OPEN: entering('wei', 'frozen'),
    NOT_GROWN_UP: entering('child', 'open', LONELY),
    NOT_OF_PLACE: entering('luo', 'open'),
    HAS_ENTERED: entering('wei', 'open'),
    DRAW_FULL: async (world) => (await world.join('wei')).call('draw.enter', { drawId: await fullDraw(world) }),
  },
  'draw.enterFor': {
    RESIDENT_NOT_FOUND: withDraw('open', (staff, drawId) =>
      staff.call('draw.enterFor', { drawId, residentId: 'resident_nowhere' }),
    ),
    DRAW_NOT_OPEN: enteringFor('wei', 'frozen'),
    NOT_GROWN_UP: enteringFor('child', 'open', LONELY),
    NOT_OF_PLACE: enteringFor('luo', 'open'),
    HAS_ENTERED: enteringFor('wei', 'open'),
    DRAW_FULL: async (world) =>
      (await world.join('staff')).call('draw.enterFor', { drawId: await fullDraw(world), residentId: rowOf('wei') }),
  },
  'draw.leave': {
    NOT_ENTERED: async (world) =>
      (await world.join('luo')).call('draw.leave', { drawId: await plantDraw(world, 'open') }),
    NOT_GROWN_UP: async (world) =>
      (await world.join('child')).call('draw.leave', { drawId: await plantDraw(world, 'open') }),
    DRAW_NOT_OPEN: async (world) =>
      (await world.join('wei')).call('draw.leave', { drawId: await plantDraw(world, 'freezing') }),
  },
  'draw.leaveFor': {
    RESIDENT_NOT_FOUND: withDraw('open', (staff, drawId) =>
      staff.call('draw.leaveFor', { drawId, residentId: 'resident_nowhere' }),
    ),
    NOT_ENTERED: withDraw('open', (staff, drawId) => staff.call('draw.leaveFor', { drawId, residentId: rowOf('luo') })),
    NOT_GROWN_UP: withDraw('open', (staff, drawId) =>
      staff.call('draw.leaveFor', { drawId, residentId: rowOf('child') }),
    ),
    DRAW_NOT_OPEN: withDraw('freezing', (staff, drawId) =>
      staff.call('draw.leaveFor', { drawId, residentId: rowOf('wei') }),
    ),
  },
};
