import type { needClosingContract } from '../../../shared/need/closing-contract.ts';
import type { Resident, World } from '../../world/world.ts';
import { needThatIs, needWithPhoto, RISKY } from './a-need.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
const NOBODY = 'bm9ib2R5LW5vYm9keS1ub2JvZHk';
const NOT_REACHED = { how: 'call', outcome: 'notReached' } as const;
const TALKED = { how: 'call', reason: '他说不用了' } as const;
const PRIVATE = { reason: '写了别人的电话' } as const;

const wei = (world: World): Promise<Resident> => world.join('wei');
const mo = (world: World): Promise<Resident> => world.join('mo');
const captain = (world: World): Promise<Resident> => world.join('captain1');
const staff = (world: World): Promise<Resident> => world.join('staff');
const admin = (world: World): Promise<Resident> => world.join('admin');

/** Those that were there before it are with the others of needs. */
type Methods = Exclude<keyof typeof needClosingContract, 'need.reportDone' | 'need.confirm' | 'need.sendBack'>;

export const CLOSING_REFUSALS: Refusals<Methods> = {
  'need.seeReport': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.seeReport', NOWHERE),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.seeReport', { needId: await needThatIs(world, 'done') }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.seeReport', { needId: await needThatIs(world, 'claimed') }),
    REPORT_SEEN: async (world) => {
      const needId = await needThatIs(world, 'done');
      await (await wei(world)).must('need.seeReport', { needId });
      return (await wei(world)).call('need.seeReport', { needId });
    },
  },
  'need.recordCall': {
    NEED_NOT_FOUND: async (world) => (await captain(world)).call('need.recordCall', { ...NOWHERE, ...NOT_REACHED }),
    NEED_NOT_OPEN: async (world) =>
      (await captain(world)).call('need.recordCall', { needId: await needThatIs(world, 'open'), ...NOT_REACHED }),
    TRIED_THIS_HOUR: async (world) => {
      const needId = await needThatIs(world, 'done');
      const hour = 60 * 60 * 1000;
      const { clock } = world.cloud;
      // The first minute of an hour: the second try falls into the same.
      await clock.jumpTo((Math.floor(clock.now() / hour) + 1) * hour, { timers: 'once' });
      await (await captain(world)).must('need.recordCall', { needId, ...NOT_REACHED });
      return (await captain(world)).call('need.recordCall', { needId, ...NOT_REACHED });
    },
  },
  'need.closeFor': {
    TEXT_REFUSED: async (world) =>
      (await captain(world)).call('need.closeFor', { ...NOWHERE, how: 'call', reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await captain(world)).call('need.closeFor', { ...NOWHERE, ...TALKED }),
    NEED_NOT_OPEN: async (world) =>
      (await captain(world)).call('need.closeFor', { needId: await needThatIs(world, 'done'), ...TALKED }),
  },
  'need.takeOff': {
    TEXT_REFUSED: async (world) =>
      (await wei(world)).call('need.takeOff', { ...NOWHERE, claimantId: NOBODY, cause: 'notCome', reason: RISKY }),
    NEED_NOT_FOUND: async (world) =>
      (await wei(world)).call('need.takeOff', { ...NOWHERE, claimantId: NOBODY, cause: 'notCome' }),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.takeOff', {
        needId: await needThatIs(world, 'claimed'),
        claimantId: NOBODY,
        cause: 'notCome',
      }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.takeOff', {
        needId: await needThatIs(world, 'done'),
        claimantId: NOBODY,
        cause: 'notCome',
      }),
    NOT_CLAIMANT: async (world) =>
      (await wei(world)).call('need.takeOff', {
        needId: await needThatIs(world, 'claimed'),
        claimantId: NOBODY,
        cause: 'notCome',
      }),
  },
  'need.takeDown': {
    TEXT_REFUSED: async (world) => (await staff(world)).call('need.takeDown', { ...NOWHERE, reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.takeDown', { ...NOWHERE, ...PRIVATE }),
    NEED_NOT_OPEN: async (world) =>
      (await staff(world)).call('need.takeDown', { needId: await needThatIs(world, 'pending'), ...PRIVATE }),
    ALREADY_TAKEN_DOWN: async (world) => {
      const needId = await needThatIs(world, 'open');
      await (await staff(world)).must('need.takeDown', { needId, ...PRIVATE });
      return (await admin(world)).call('need.takeDown', { needId, ...PRIVATE });
    },
  },
  'need.restore': {
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.restore', NOWHERE),
    NOT_TAKEN_DOWN: async (world) =>
      (await staff(world)).call('need.restore', { needId: await needThatIs(world, 'open') }),
  },
  'need.hidePhotos': {
    NEED_NOT_FOUND: async (world) => (await captain(world)).call('need.hidePhotos', NOWHERE),
    NO_PHOTOS: async (world) =>
      (await captain(world)).call('need.hidePhotos', { needId: await needThatIs(world, 'open') }),
    PHOTOS_HIDDEN: async (world) => {
      const needId = await needWithPhoto(world);
      await (await captain(world)).must('need.hidePhotos', { needId });
      return (await captain(world)).call('need.hidePhotos', { needId });
    },
  },
};
