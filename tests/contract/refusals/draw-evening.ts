import { THREE } from './a-draw.ts';
import { RISKY } from './a-need.ts';
import { rowOf } from './planted-deeds.ts';
import { DIGITS, plantDraw, withDraw } from './planted-draws.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = 'draw_nowhere';

type Methods = `draw.${'nameWitnesses' | 'say' | 'sayFor'}`;
/** Every refusal of the evening on which lots are drawn. */
export const DRAW_EVENING_REFUSALS: Refusals<Methods> = {
  'draw.nameWitnesses': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.nameWitnesses', { drawId: NOWHERE, witnesses: THREE }),
    RESIDENT_NOT_FOUND: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.nameWitnesses', {
        drawId,
        witnesses: [...THREE.slice(0, 2), { residentId: 'resident_nowhere' }],
      }),
    ),
    TEXT_REFUSED: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.nameWitnesses', { drawId, witnesses: [...THREE.slice(0, 2), { name: RISKY }] }),
    ),
    DRAW_NOT_FROZEN: withDraw('open', (staff, drawId) =>
      staff.call('draw.nameWitnesses', { drawId, witnesses: THREE }),
    ),
    DRAW_BEGUN: withDraw('frozen', (staff, drawId) => staff.call('draw.nameWitnesses', { drawId, witnesses: THREE }), {
      said: 1,
    }),
    WITNESSES_WRONG: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.nameWitnesses', {
        drawId,
        witnesses: [...THREE.slice(0, 2), { residentId: rowOf('captain2') }],
      }),
    ),
  },
  'draw.say': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('draw.say', { drawId: NOWHERE, turn: 0, digits: DIGITS[0] }),
    NOT_WITNESS: async (world) =>
      (await world.join('luo')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'frozen'), turn: 0, digits: DIGITS[0] },
      }),
    DRAW_NOT_FROZEN: async (world) =>
      (await world.join('wei')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'open'), turn: 0, digits: DIGITS[0] },
      }),
    DIGITS_STAND: async (world) =>
      (await world.join('wei')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'frozen', { said: 1 }), turn: 0, digits: '0000' },
      }),
    NOT_YOUR_TURN: async (world) =>
      (await world.join('mo')).call('draw.say', {
        ...{ drawId: await plantDraw(world, 'frozen'), turn: 1, digits: DIGITS[1] },
      }),
  },
  'draw.sayFor': {
    DRAW_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.sayFor', { drawId: NOWHERE, turn: 0, digits: DIGITS[0] }),
    DRAW_NOT_FROZEN: withDraw(
      'frozen',
      (staff, drawId) => staff.call('draw.sayFor', { drawId, turn: 0, digits: DIGITS[0] }),
      { areNamed: false },
    ),
    DIGITS_STAND: withDraw('drawn', (staff, drawId) => staff.call('draw.sayFor', { drawId, turn: 2, digits: '0000' })),
    NOT_YOUR_TURN: withDraw('frozen', (staff, drawId) =>
      staff.call('draw.sayFor', { drawId, turn: 2, digits: DIGITS[2] }),
    ),
  },
};
