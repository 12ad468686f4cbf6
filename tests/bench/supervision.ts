import { supervisingOffice } from '../contract/refusals/office.ts';
import { plantRound } from '../contract/refusals/planted-rounds.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** A round of the supervisors, from its announcement to the end, and what becomes of findings. */
export const measureSupervision = async (world: World, call: Measure, turn: number): Promise<void> => {
  const [supervisor, staff, admin] = await world.joinAll('supervisor', 'staff', 'admin');
  await call(supervisor, 'supervision.announce', { month: `2025-0${String(turn + 1)}`, size: 20 });
  await call(supervisor, 'supervision.look', await plantRound(world, 'open'));
  const item = await plantRound(world, 'open');
  await call(supervisor, 'supervision.find', { ...item, words: '没做这件事' });
  await call(staff, 'supervision.propose', { ...item, words: '给错了，退回去' });
  await call(admin, 'supervision.correct', item);
  const other = await plantRound(world, 'open', 'found');
  await call(staff, 'supervision.explain', { ...other, words: '问过了' });
  const { roundId } = other;
  await call(supervisor, 'supervision.round', { roundId });
  await call(supervisor, 'supervision.close', { roundId, words: '都看完了' });
  await call(supervisor, 'supervision.rounds');
  await call(await supervisingOffice(world), 'supervision.openRound', { roundId });
};
