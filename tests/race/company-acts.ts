import { A_NEED, needThatIs } from '../contract/refusals/a-need.ts';
import { aNote } from '../contract/refusals/notes.ts';
import { setField } from '../world/documents.ts';
import { complaint } from '../contract/refusals/about-body.ts';
import { missedBy } from '../contract/refusals/missed.ts';
import type { World } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

/** Two households say the same: the one that is merged, and the one it goes into. */
const twins = async (world: World): Promise<{ readonly needId: string; readonly intoId: string }> => {
  const [wei, mo] = await world.joinAll('wei', 'mo');
  const words = { ...A_NEED, kind: 'lift', text: '电梯停了' } as const;
  const [into, needs] = await Promise.all([wei, mo].map((one) => one.must('need.post', words)));
  return { needId: needs?.needId ?? '', intoId: into?.needId ?? '' };
};

/** A note that does not count: more are left here than one person leaves in a day. */
const freshNote = async (world: World) => {
  const note = await aNote(world);
  for (const { _id } of await world.db.all('notedToday'))
    await setField(world.cloud.url, 'notedToday', _id, 'count', 0);
  return note;
};

/** The acts of office holders on what several ask for, and on what was done. */
export const COMPANY_ACTS = {
  'need.merge': {
    by: 'captain1',
    prepare: async (world) => {
      const merged = await twins(world);
      return (who) => who.call('need.merge', merged);
    },
  },
  'need.unmerge': {
    by: 'captain1',
    prepare: async (world) => {
      const merged = await twins(world);
      await (await world.join('staff')).must('need.merge', merged);
      return (who) => who.call('need.unmerge', { needId: merged.needId });
    },
  },
  'need.recordFollowUp': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'done');
      await (await world.join('wei')).must('need.confirm', { needId });
      return (who) => who.call('need.recordFollowUp', { needId, how: 'call', outcome: 'solved' });
    },
  },
  'need.takeDownNote': {
    by: 'staff',
    prepare: async (world) => {
      const note = await freshNote(world);
      return (who) => who.call('need.takeDownNote', { ...note, reason: '写了别人的电话' });
    },
  },
  'need.restoreNote': {
    by: 'staff',
    prepare: async (world) => {
      const note = await freshNote(world);
      await (await world.join('admin')).must('need.takeDownNote', { ...note, reason: '写了别人的电话' });
      return (who) => who.call('need.restoreNote', note);
    },
  },
  'mutual.strike': {
    by: 'captain1',
    prepare: async (world) => {
      const [mo, wei] = await world.joinAll('mo', 'wei');
      const missedId = await missedBy(world, mo, wei);
      return (who) => who.call('mutual.strike', { missedId, reason: '他来过了' });
    },
  },
  'need.markBody': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await complaint(world);
      return (who) => who.call('need.markBody', { needId, officeId: null, reason: '写错了' });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
