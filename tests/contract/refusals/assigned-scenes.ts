import type { Resident, World } from '../../world/world.ts';
import { A_NEED, needThatIs } from './a-need.ts';
import { LEAD, receiverIdOf } from './given-need.ts';

export const NOWHERE = { needId: 'need_nowhere' } as const;
/** Sealed by nobody. */
export const NOBODY = 'bm9ib2R5LW5vYm9keS1ub2JvZHk';
export const REASON = '这不归我们管';

/** A need that was reported done. */
export const doneNeed = (world: World) => needThatIs(world, 'done');
/** A need that the supervisor claimed, so that they stand among the receivers. */
export const claimedBySupervisor = async (world: World): Promise<{ needId: string; receiverId: string }> => {
  const needId = await needThatIs(world, 'open');
  await (await world.join('supervisor')).must('need.claim', { needId });
  return { needId, receiverId: await receiverIdOf(world, needId, 'supervisor') };
};
/** A need of the captain that the officer leads, and the captain as a receiver. */
export const ofTheCaptain = async (world: World): Promise<{ needId: string; receiverId: string }> => {
  const [captain, staff] = await world.joinAll('captain1', 'staff', LEAD);
  const other = await needThatIs(world, 'open');
  const receiverId = await receiverIdOf(world, other, 'captain1');
  const { needId } = await captain.must('need.post', A_NEED);
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world, needId, LEAD) });
  return { needId, receiverId };
};

export const staff = (world: World): Promise<Resident> => world.join('staff');
export const admin = (world: World): Promise<Resident> => world.join('admin');
export const lead = (world: World): Promise<Resident> => world.join(LEAD);
export const other = (world: World): Promise<Resident> => world.join('captain2');
