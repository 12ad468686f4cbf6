import type { CastName } from '../../world/people.ts';
import type { World } from '../../world/world.ts';
import { needThatIs } from './a-need.ts';

/** Who leads a given need, unless told otherwise. */
export const LEAD = 'officerA';
const DAY_MS = 24 * 60 * 60 * 1000;

/** A Beijing day so many days after today. */
export const dayFrom = (world: World, days: number): string =>
  new Date(world.cloud.clock.now() + 8 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);

/** How somebody of the cast is named to whoever gives a need. */
export const receiverIdOf = async (world: World, needId: string, who: CastName): Promise<string> => {
  const [staff, receiver] = await world.joinAll('staff', who);
  const { items } = await staff.must('need.receivers', { needId });
  const found = items.find(({ name }) => name === receiver.person.name);
  if (!found) throw new Error(`${who} is no receiver of ${needId}`);
  return found.receiverId;
};

/** A fresh need of 韦 that the staff gave to the officer of the grid, or to somebody else. */
export const assignedNeed = async (world: World, lead: CastName = LEAD): Promise<string> => {
  const [staff] = await world.joinAll('staff', lead);
  const needId = await needThatIs(world, 'open');
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world, needId, lead) });
  return needId;
};
