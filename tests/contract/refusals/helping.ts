import type { mutualContract } from '../../../shared/mutual/contract.ts';
import type { needHelpingContract } from '../../../shared/need/helping-contract.ts';
import type { World } from '../../world/world.ts';
import { needThatIs } from './a-need.ts';
import { inWorldOf } from './in-world-of.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
const wei = (world: World) => world.join('wei');
const mo = (world: World) => world.join('mo');

/** A need that 莫 claimed, and 韦 has seen it. */
export const needSeen = async (world: World): Promise<string> => {
  const needId = await needThatIs(world, 'claimed');
  await (await wei(world)).must('need.seeHelpers', { needId });
  return needId;
};

/** Of the mutual-aid association. */
export const MUTUAL_REFUSALS: Refusals<keyof typeof mutualContract> = {
  'mutual.join': {
    TOO_YOUNG: async (world) =>
      (await world.join('child')).call('mutual.join', { skills: ['repair'], hours: ['evening'] }),
  },
  'mutual.leave': { NOT_MEMBER: async (world) => (await wei(world)).call('mutual.leave', {}) },
};

export const HELPING_REFUSALS: Refusals<keyof typeof needHelpingContract> = {
  'need.seeHelpers': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.seeHelpers', NOWHERE),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.seeHelpers', { needId: await needThatIs(world, 'claimed') }),
    NEED_NOT_OPEN: async (world) => {
      const needId = await needThatIs(world, 'done');
      await (await wei(world)).must('need.confirm', { needId });
      return (await wei(world)).call('need.seeHelpers', { needId });
    },
    HELPERS_SEEN: async (world) => (await wei(world)).call('need.seeHelpers', { needId: await needSeen(world) }),
  },
  'need.readDoor': {
    NEED_NOT_FOUND: async (world) => (await mo(world)).call('need.readDoor', NOWHERE),
    NEED_NOT_OPEN: async (world) => {
      const needId = await needThatIs(world, 'done');
      await (await wei(world)).must('need.confirm', { needId });
      return (await mo(world)).call('need.readDoor', { needId });
    },
    NOT_CLAIMANT: async (world) => (await mo(world)).call('need.readDoor', { needId: await needThatIs(world, 'open') }),
    DOOR_READ: async (world) => {
      const needId = await needSeen(world);
      await (await mo(world)).must('need.readDoor', { needId });
      return (await mo(world)).call('need.readDoor', { needId });
    },
    DOOR_TOO_EARLY: async (world) =>
      (await mo(world)).call('need.readDoor', { needId: await needThatIs(world, 'claimed') }),
    TOO_MANY_READINGS: () =>
      inWorldOf({ readingsPerDayMax: 1 }, async (world) => {
        await (await mo(world)).must('need.readDoor', { needId: await needSeen(world) });
        return (await mo(world)).call('need.readDoor', { needId: await needSeen(world) });
      }),
  },
};
