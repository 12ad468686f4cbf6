import { bodyReceiverId, complaint, ledComplaint } from './about-body.ts';
import { needThatIs, RISKY } from './a-need.ts';
import {
  claimedBySupervisor,
  doneNeed,
  lead,
  NOBODY,
  NOWHERE,
  ofTheCaptain,
  other,
  REASON,
  staff,
} from './assigned-scenes.ts';
import { assignedNeed, dayFrom, LEAD, receiverIdOf } from './given-need.ts';
import type { EXTENSION_REFUSALS } from './extension.ts';
import type { needAssignmentContract } from '../../../shared/need/assignment-contract.ts';
import type { Refusals } from './scenario.ts';

type Methods = Exclude<keyof typeof needAssignmentContract, keyof typeof EXTENSION_REFUSALS> | 'need.receivers';

export const ASSIGNMENT_REFUSALS: Refusals<Methods> = {
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
    OFFICE_IS_SUBJECT: async (world) => {
      const [needId, receiverId] = [await complaint(world), await bodyReceiverId(world, 'property')];
      return (await staff(world)).call('need.give', { needId, receiverId });
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
    OFFICE_IS_SUBJECT: async (world) =>
      (await lead(world)).call('need.transfer', { ...(await ledComplaint(world)), reason: REASON }),
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
};
