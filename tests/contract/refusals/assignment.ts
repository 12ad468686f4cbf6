import type { needAssignmentContract } from '../../../shared/need/assignment-contract.ts';
import type { Resident, World } from '../../world/world.ts';
import { A_NEED, needThatIs, RISKY } from './a-need.ts';
import { assignedNeed, dayFrom, LEAD, receiverIdOf } from './given-need.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
/** Sealed by nobody. */
const NOBODY = 'bm9ib2R5LW5vYm9keS1ub2JvZHk';
const REASON = '这不归我们管';
const DAY_MS = 24 * 60 * 60 * 1000;

/** A need that was reported done. */
const doneNeed = (world: World) => needThatIs(world, 'done');
/** A need that the supervisor claimed, so that they stand among the receivers. */
const claimedBySupervisor = async (world: World): Promise<{ needId: string; receiverId: string }> => {
  const needId = await needThatIs(world, 'open');
  await (await world.join('supervisor')).must('need.claim', { needId });
  return { needId, receiverId: await receiverIdOf(world, needId, 'supervisor') };
};
/** A need of the captain that the officer leads, and the captain as a receiver. */
const ofTheCaptain = async (world: World): Promise<{ needId: string; receiverId: string }> => {
  const [captain, staff] = await world.joinAll('captain1', 'staff', LEAD);
  const other = await needThatIs(world, 'open');
  const receiverId = await receiverIdOf(world, other, 'captain1');
  const { needId } = await captain.must('need.post', A_NEED);
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world, needId, LEAD) });
  return { needId, receiverId };
};
const asked = async (world: World): Promise<string> => {
  const needId = await assignedNeed(world);
  await (await lead(world)).must('need.askExtension', { needId, day: dayFrom(world, 20), reason: '等零件' });
  return needId;
};
const objected = async (world: World): Promise<string> => {
  const needId = await assignedNeed(world);
  await (await lead(world)).must('need.object', { needId, reason: REASON });
  return needId;
};

const staff = (world: World): Promise<Resident> => world.join('staff');
const admin = (world: World): Promise<Resident> => world.join('admin');
const lead = (world: World): Promise<Resident> => world.join(LEAD);
const other = (world: World): Promise<Resident> => world.join('captain2');

export const ASSIGNMENT_REFUSALS: Refusals<keyof typeof needAssignmentContract | 'need.receivers'> = {
  'need.receivers': {
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.receivers', NOWHERE),
  },
  'need.give': {
    TEXT_REFUSED: async (world) =>
      (await staff(world)).call('need.give', { ...NOWHERE, receiverId: NOBODY, reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.give', { ...NOWHERE, receiverId: NOBODY }),
    RECEIVER_NOT_FOUND: async (world) =>
      (await staff(world)).call('need.give', { needId: await needThatIs(world, 'open'), receiverId: NOBODY }),
    NEED_NOT_OPEN: async (world) => {
      const [needId] = [await doneNeed(world), await other(world)];
      return (await staff(world)).call('need.give', { needId, receiverId: await receiverIdOf(world, needId, 'mo') });
    },
    ALREADY_ASSIGNED: async (world) => {
      const [needId] = [await assignedNeed(world), await world.join('captain1')];
      const receiverId = await receiverIdOf(world, needId, 'captain1');
      return (await staff(world)).call('need.give', { needId, receiverId });
    },
    CLAIM_OWN_NEED: async (world) => {
      const { needId, receiverId } = await ofTheCaptain(world);
      return (await staff(world)).call('need.give', { needId, receiverId, reason: REASON });
    },
    ALREADY_LEADS: async (world) => {
      const [first, needId] = [await needThatIs(world, 'open'), await assignedNeed(world)];
      const receiverId = await receiverIdOf(world, first, LEAD);
      return (await staff(world)).call('need.give', { needId, receiverId, reason: REASON });
    },
    SUPERVISOR_MAY_NOT_LEAD: async (world) => (await staff(world)).call('need.give', await claimedBySupervisor(world)),
  },
  'need.contact': {
    NEED_NOT_FOUND: async (world) => (await lead(world)).call('need.contact', NOWHERE),
    NEED_NOT_OPEN: async (world) => (await lead(world)).call('need.contact', { needId: await doneNeed(world) }),
    NOT_LEAD: async (world) => (await other(world)).call('need.contact', { needId: await assignedNeed(world) }),
    ALREADY_CONTACTED: async (world) => {
      const needId = await assignedNeed(world);
      await (await lead(world)).must('need.contact', { needId });
      return (await lead(world)).call('need.contact', { needId });
    },
  },
  'need.promise': {
    TEXT_REFUSED: async (world) =>
      (await lead(world)).call('need.promise', { ...NOWHERE, day: dayFrom(world, 0), text: RISKY }),
    NEED_NOT_FOUND: async (world) =>
      (await lead(world)).call('need.promise', { ...NOWHERE, day: dayFrom(world, 0), text: '' }),
    NEED_NOT_OPEN: async (world) =>
      (await lead(world)).call('need.promise', { needId: await doneNeed(world), day: dayFrom(world, 0), text: '' }),
    NOT_LEAD: async (world) =>
      (await other(world)).call('need.promise', {
        needId: await assignedNeed(world),
        day: dayFrom(world, 0),
        text: '',
      }),
    DAY_NOT_POSSIBLE: async (world) =>
      (await lead(world)).call('need.promise', {
        needId: await assignedNeed(world),
        day: dayFrom(world, 30),
        text: '',
      }),
  },
  'need.transfer': {
    TEXT_REFUSED: async (world) =>
      (await lead(world)).call('need.transfer', { ...NOWHERE, receiverId: NOBODY, reason: RISKY }),
    NEED_NOT_FOUND: async (world) =>
      (await lead(world)).call('need.transfer', { ...NOWHERE, receiverId: NOBODY, reason: REASON }),
    RECEIVER_NOT_FOUND: async (world) =>
      (await lead(world)).call('need.transfer', {
        needId: await assignedNeed(world),
        receiverId: NOBODY,
        reason: REASON,
      }),
    NEED_NOT_OPEN: async (world) => {
      const needId = await doneNeed(world);
      const receiverId = await receiverIdOf(world, needId, 'captain1');
      return (await lead(world)).call('need.transfer', { needId, receiverId, reason: REASON });
    },
    NOT_LEAD: async (world) => {
      const needId = await assignedNeed(world);
      const receiverId = await receiverIdOf(world, needId, 'captain1');
      return (await other(world)).call('need.transfer', { needId, receiverId, reason: REASON });
    },
    CLAIM_OWN_NEED: async (world) =>
      (await lead(world)).call('need.transfer', { ...(await ofTheCaptain(world)), reason: REASON }),
    ALREADY_LEADS: async (world) => {
      const [first, needId] = [await needThatIs(world, 'open'), await assignedNeed(world)];
      const receiverId = await receiverIdOf(world, first, LEAD);
      return (await lead(world)).call('need.transfer', { needId, receiverId, reason: REASON });
    },
    SUPERVISOR_MAY_NOT_LEAD: async (world) => {
      const { receiverId } = await claimedBySupervisor(world);
      return (await lead(world)).call('need.transfer', {
        needId: await assignedNeed(world),
        receiverId,
        reason: REASON,
      });
    },
  },
  'need.askExtension': {
    TEXT_REFUSED: async (world) =>
      (await lead(world)).call('need.askExtension', { ...NOWHERE, day: dayFrom(world, 20), reason: RISKY }),
    NEED_NOT_FOUND: async (world) =>
      (await lead(world)).call('need.askExtension', { ...NOWHERE, day: dayFrom(world, 20), reason: REASON }),
    NEED_NOT_OPEN: async (world) =>
      (await lead(world)).call('need.askExtension', {
        needId: await doneNeed(world),
        day: dayFrom(world, 20),
        reason: REASON,
      }),
    NOT_LEAD: async (world) =>
      (await other(world)).call('need.askExtension', {
        needId: await assignedNeed(world),
        day: dayFrom(world, 20),
        reason: REASON,
      }),
    EXTENSION_WAITING: async (world) =>
      (await lead(world)).call('need.askExtension', {
        needId: await asked(world),
        day: dayFrom(world, 21),
        reason: REASON,
      }),
    DAY_NOT_POSSIBLE: async (world) =>
      (await lead(world)).call('need.askExtension', {
        needId: await assignedNeed(world),
        day: dayFrom(world, 0),
        reason: REASON,
      }),
  },
  'need.decideExtension': {
    TEXT_REFUSED: async (world) =>
      (await staff(world)).call('need.decideExtension', { ...NOWHERE, isYes: false, reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.decideExtension', { ...NOWHERE, isYes: true }),
    NEED_NOT_OPEN: async (world) =>
      (await staff(world)).call('need.decideExtension', { needId: await doneNeed(world), isYes: true }),
    NOTHING_TO_DECIDE: async (world) =>
      (await staff(world)).call('need.decideExtension', { needId: await assignedNeed(world), isYes: true }),
  },
  'need.object': {
    TEXT_REFUSED: async (world) => (await lead(world)).call('need.object', { ...NOWHERE, reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await lead(world)).call('need.object', { ...NOWHERE, reason: REASON }),
    NEED_NOT_OPEN: async (world) =>
      (await lead(world)).call('need.object', { needId: await doneNeed(world), reason: REASON }),
    NOT_LEAD: async (world) =>
      (await other(world)).call('need.object', { needId: await assignedNeed(world), reason: REASON }),
    OBJECTION_WAITING: async (world) =>
      (await lead(world)).call('need.object', { needId: await objected(world), reason: REASON }),
    OBJECTION_TOO_LATE: async (world) => {
      const needId = await assignedNeed(world);
      const { clock } = world.cloud;
      await clock.jumpTo(clock.now() + 14 * DAY_MS, { timers: 'once' });
      return (await lead(world)).call('need.object', { needId, reason: REASON });
    },
  },
  'need.decideObjection': {
    TEXT_REFUSED: async (world) => (await admin(world)).call('need.decideObjection', { ...NOWHERE, reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await admin(world)).call('need.decideObjection', NOWHERE),
    RECEIVER_NOT_FOUND: async (world) =>
      (await admin(world)).call('need.decideObjection', { needId: await objected(world), receiverId: NOBODY }),
    NEED_NOT_OPEN: async (world) =>
      (await admin(world)).call('need.decideObjection', { needId: await doneNeed(world) }),
    NOTHING_TO_DECIDE: async (world) =>
      (await admin(world)).call('need.decideObjection', { needId: await assignedNeed(world) }),
    CLAIM_OWN_NEED: async (world) => {
      const { needId, receiverId } = await ofTheCaptain(world);
      await (await lead(world)).must('need.object', { needId, reason: REASON });
      return (await admin(world)).call('need.decideObjection', { needId, receiverId });
    },
    ALREADY_LEADS: async (world) => {
      const [first, needId] = [await needThatIs(world, 'open'), await objected(world)];
      const receiverId = await receiverIdOf(world, first, LEAD);
      return (await admin(world)).call('need.decideObjection', { needId, receiverId });
    },
    SUPERVISOR_MAY_NOT_LEAD: async (world) => {
      const { receiverId } = await claimedBySupervisor(world);
      return (await admin(world)).call('need.decideObjection', { needId: await objected(world), receiverId });
    },
  },
};
