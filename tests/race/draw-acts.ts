import { A_DRAW, THREE } from '../contract/refusals/a-draw.ts';
import { DIGITS, plantDraw } from '../contract/refusals/planted-draws.ts';
import { plantQuestion } from '../contract/refusals/planted-questions.ts';
import { CAST } from '../world/people.ts';
import type { Resident } from '../world/world.ts';
import type { OfficeAct, Prepared } from './prepared.ts';

const onDraw = (
  status: Parameters<typeof plantDraw>[1],
  act: (who: Resident, drawId: string) => ReturnType<OfficeAct>,
  by: Prepared['by'] = 'staff',
): Prepared => ({
  by,
  prepare: async (world) => {
    const drawId = await plantDraw(world, status);
    return (who) => act(who, drawId);
  },
});
const residentId = `resident_test_${CAST.mo.toLowerCase()}`;

/** The acts of office holders on draws of lots. */
export const DRAW_ACTS = {
  'draw.make': {
    by: 'captain1',
    prepare: async (world) => {
      const buildingId = await world.buildingId('1号楼');
      return (who) => who.call('draw.make', { ...A_DRAW(world), goods: '菜园', buildingId });
    },
  },
  'draw.check': onDraw('draft', (who, drawId) => who.call('draw.check', { drawId })),
  'draw.withdraw': onDraw('open', (who, drawId) => who.call('draw.withdraw', { drawId, reason: '车棚还没修好' })),
  'draw.enterFor': {
    by: 'captain1',
    prepare: async (world) => {
      const drawId = await plantDraw(world, 'open');
      await (await world.join('mo')).must('draw.leave', { drawId });
      return (who) => who.call('draw.enterFor', { drawId, residentId });
    },
  },
  'draw.answer': {
    by: 'staff',
    prepare: async (world) => {
      const questionId = await plantQuestion(world, await plantDraw(world, 'open'));
      return (who) => who.call('draw.answer', { questionId, text: '都是六平方米', media: [] });
    },
  },
  'draw.leaveFor': onDraw('open', (who, drawId) => who.call('draw.leaveFor', { drawId, residentId }), 'captain1'),
  'draw.nameWitnesses': onDraw('frozen', (who, drawId) => who.call('draw.nameWitnesses', { drawId, witnesses: THREE })),
  'draw.sayFor': onDraw('frozen', (who, drawId) => who.call('draw.sayFor', { drawId, turn: 0, digits: DIGITS[0] })),
} as const satisfies Readonly<Record<string, Prepared>>;
