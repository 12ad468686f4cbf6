import type { World } from '../../world/world.ts';
import { ledComplaint } from './about-body.ts';
import { needThatIs, RISKY } from './a-need.ts';
import {
  admin,
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
import type { Refusals } from './scenario.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

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

/** More time, and who it should be with instead. */
export const EXTENSION_REFUSALS: Refusals<
  'need.askExtension' | 'need.decideExtension' | 'need.object' | 'need.decideObjection'
> = {
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
    OFFICE_IS_SUBJECT: async (world) => {
      const { needId, receiverId } = await ledComplaint(world);
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
