import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { dayFrom } from './given-need.ts';
import { plantMeeting, type PlantedMeeting } from './planted-meetings.ts';
import type { Scenario } from './scenario.ts';

export const NOWHERE = { opinionId: 'opinion_nowhere' } as const;
export const ANSWER = '明天就换';

type Chair = 'staff' | 'admin';
/** Lets the chair do something with the first opinion of 1号楼 at a meeting. */
export const atMeeting =
  (
    act: (chair: Resident, meeting: PlantedMeeting, world: World) => Promise<unknown>,
    more: Parameters<typeof plantMeeting>[1] = {},
    by: Chair = 'staff',
  ): Scenario =>
  async (world) =>
    act(await world.join(by), await plantMeeting(world, more), world);
export const ENDED: Partial<Meeting> = { status: 'drafted', begunAt: 0 as InstantMs, endedAt: 0 as InstantMs };

/** Somebody of the cast, as the chair names them for an opinion. */
export const leadFor = async (world: World, opinionId: string, who: 'officerA' | 'captain1' = 'officerA') => {
  const [staff, lead] = await world.joinAll('staff', who);
  const { items } = await staff.must('meeting.receivers', { opinionId });
  const found = items.find(({ name }) => name === lead.person.name);
  if (!found) throw new Error(`${who} receives nothing`);
  return found.receiverId;
};

/** An order to the officer of the grid, due in a week. */
export const orderOf = async (world: World, opinionId: string) => ({
  ...{ opinionId, promise: '换好门机，连走三天不停' },
  ...{ leadId: await leadFor(world, opinionId), dueDay: dayFrom(world, 7) },
});

/** Does something while the captain of 1号楼 is a supervisor too. */
export const whileSupervising = async <T>(world: World, act: () => Promise<T>): Promise<T> => {
  const { residentId } = await world.join('captain1');
  const roles = (await world.db.one('residents', residentId))?.roles ?? [];
  const set = (held: readonly object[]) => setField(world.cloud.url, 'residents', residentId, 'roles', held);
  await set([...roles, { ...roles[0], role: 'supervisor' }]);
  const answer = await act();
  await set(roles);
  return answer;
};
