import { A_NEED, needThatIs } from '../contract/refusals/a-need.ts';
import { assignedNeed, dayFrom, receiverIdOf } from '../contract/refusals/given-need.ts';
import type { Prepared } from './prepared.ts';

/** The acts of office holders on who answers for a need, and on its end. */
export const ASSIGNED_ACTS = {
  'need.give': {
    by: 'staff',
    prepare: async (world) => {
      const [needId] = [await needThatIs(world, 'open'), await world.join('captain1')];
      const receiverId = await receiverIdOf(world, needId, 'captain1');
      return (who) => who.call('need.give', { needId, receiverId });
    },
  },
  'need.decideExtension': {
    by: 'officerA',
    prepare: async (world) => {
      const needId = await assignedNeed(world, 'captain1');
      const captain = await world.join('captain1');
      await captain.must('need.askExtension', { needId, day: dayFrom(world, 20), reason: '零件还没到' });
      return (who) => who.call('need.decideExtension', { needId, isYes: true });
    },
  },
  'need.decideObjection': {
    by: 'officerA',
    prepare: async (world) => {
      const needId = await assignedNeed(world, 'captain1');
      await (await world.join('captain1')).must('need.object', { needId, reason: '该由物业去看' });
      return (who) => who.call('need.decideObjection', { needId });
    },
  },
  'need.recordCall': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'done');
      return (who) => who.call('need.recordCall', { needId, how: 'visit', outcome: 'agreed' });
    },
  },
  'need.recordAssent': {
    by: 'captain2',
    prepare: async (world) => {
      const { needId } = await (await world.join('childAlone')).must('need.post', A_NEED);
      return (who) => who.call('need.recordAssent', { needId, how: 'call', isYes: true });
    },
  },
  'need.closeFor': {
    by: 'captain1',
    prepare: async (world) => {
      const needId = await needThatIs(world, 'claimed');
      return (who) => who.call('need.closeFor', { needId, how: 'call', reason: '他说不用了' });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
