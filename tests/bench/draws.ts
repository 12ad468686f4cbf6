import { A_DRAW, THREE } from '../contract/refusals/a-draw.ts';
import { DIGITS, plantDraw } from '../contract/refusals/planted-draws.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** A draw from its making to the household that gives up what it drew. */
export const measureDraws = async (world: World, call: Measure): Promise<void> => {
  const [staff, admin, wei, mo] = await world.joinAll('staff', 'admin', 'wei', 'mo');
  const { drawId: made } = await call(staff, 'draw.make', { ...A_DRAW(world), goods: '摊位' });
  await call(admin, 'draw.check', { drawId: made });
  await call(wei, 'draw.enter', { drawId: made });
  const { questionId } = await call(wei, 'draw.ask', { drawId: made, text: '摊位多大', media: [] });
  await call(staff, 'draw.answer', { questionId, text: '都一样大', media: [] });
  await call(wei, 'draw.questions', { drawId: made });
  await call(staff, 'draw.enterFor', { drawId: made, residentId: mo.residentId });
  await call(staff, 'draw.leaveFor', { drawId: made, residentId: mo.residentId });
  await call(wei, 'draw.lines', { drawId: made });
  await call(staff, 'draw.withdraw', { drawId: made, reason: '车棚还没修好' });
  const drawId = await plantDraw(world, 'frozen');
  await call(staff, 'draw.nameWitnesses', { drawId, witnesses: THREE });
  await call(wei, 'draw.say', { drawId, turn: 0, digits: DIGITS[0] });
  await call(mo, 'draw.say', { drawId, turn: 1, digits: DIGITS[1] });
  await call(staff, 'draw.sayFor', { drawId, turn: 2, digits: DIGITS[2] });
  await call(wei, 'draw.order', { drawId });
  await call(wei, 'draw.detail', { drawId });
  await call(wei, 'draw.list');
  await call(wei, 'draw.leave', { drawId });
};
