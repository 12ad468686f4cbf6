import type { needCompanyContract } from '../../../shared/need/company-contract.ts';
import { UNDO_MERGE_DAYS } from '../../../shared/need/merging.ts';
import { FOLLOWERS_MAX } from '../../../shared/need/following.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { A_NEED, needThatIs, RISKY } from './a-need.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;

const wei = (world: World): Promise<Resident> => world.join('wei');
const neighbour = (world: World): Promise<Resident> => world.join('volunteer');
const captain = (world: World): Promise<Resident> => world.join('captain1');

/** A need of 韦 that several households can have. */
const sharedNeed = async (world: World): Promise<string> =>
  (await (await wei(world)).must('need.post', { ...A_NEED, kind: 'lift' })).needId;

/** One that as many households follow as may. */
const crowdedNeed = async (world: World): Promise<string> => {
  const needId = await sharedNeed(world);
  const followers = Array.from({ length: FOLLOWERS_MAX }, (_, index) => ({
    ...{ residentId: `resident_crowd${String(index)}`, householdId: `household_crowd${String(index)}`, name: '韦' },
    ...{ since: world.cloud.clock.now(), via: null },
  }));
  const { url } = world.cloud;
  await setField(url, 'needs', needId, 'followers', followers);
  await setField(
    ...([url, 'needs', needId, 'followerIds'] as const),
    followers.map(({ residentId }) => residentId),
  );
  return needId;
};

/** Two of the same, the second of which was merged into the first. */
const merged = async (world: World): Promise<string> => {
  const [intoId, { needId }] = [
    await sharedNeed(world),
    await (await neighbour(world)).must('need.post', { ...A_NEED, kind: 'lift' }),
  ];
  await (await captain(world)).must('need.merge', { needId, intoId });
  return needId;
};

export const COMPANY_REFUSALS: Refusals<keyof typeof needCompanyContract> = {
  'need.alsoMine': {
    NEED_NOT_FOUND: async (world) => (await neighbour(world)).call('need.alsoMine', NOWHERE),
    OWN_HOUSEHOLD: async (world) => (await wei(world)).call('need.alsoMine', { needId: await sharedNeed(world) }),
    NEED_NOT_OPEN: async (world) =>
      (await neighbour(world)).call('need.alsoMine', { needId: await needThatIs(world, 'open') }),
    ALREADY_FOLLOWED: async (world) => {
      const needId = await sharedNeed(world);
      await (await neighbour(world)).must('need.alsoMine', { needId });
      return (await neighbour(world)).call('need.alsoMine', { needId });
    },
    FOLLOWERS_FULL: async (world) =>
      (await neighbour(world)).call('need.alsoMine', { needId: await crowdedNeed(world) }),
  },
  'need.notMine': {
    NEED_NOT_FOUND: async (world) => (await neighbour(world)).call('need.notMine', NOWHERE),
    NOT_FOLLOWED: async (world) => (await neighbour(world)).call('need.notMine', { needId: await sharedNeed(world) }),
    NEED_NOT_OPEN: async (world) => {
      const needId = await sharedNeed(world);
      await (await neighbour(world)).must('need.alsoMine', { needId });
      await (await wei(world)).must('need.withdraw', { needId });
      return (await neighbour(world)).call('need.notMine', { needId });
    },
  },
  'need.nudge': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.nudge', NOWHERE),
    NOT_REQUESTER: async (world) => (await neighbour(world)).call('need.nudge', { needId: await sharedNeed(world) }),
    NEED_NOT_OPEN: async (world) => (await wei(world)).call('need.nudge', { needId: await needThatIs(world, 'done') }),
    NUDGED_TODAY: async (world) => {
      const needId = await sharedNeed(world);
      await (await wei(world)).must('need.nudge', { needId });
      return (await wei(world)).call('need.nudge', { needId });
    },
  },
  'need.mergeable': {
    NEED_NOT_FOUND: async (world) => (await captain(world)).call('need.mergeable', NOWHERE),
  },
  'need.merge': {
    TEXT_REFUSED: async (world) =>
      (await captain(world)).call('need.merge', { ...NOWHERE, intoId: 'need_nowhere', reason: RISKY }),
    NEED_NOT_FOUND: async (world) =>
      (await captain(world)).call('need.merge', { needId: await sharedNeed(world), intoId: 'need_nowhere' }),
    NEED_NOT_OPEN: async (world) =>
      (await captain(world)).call('need.merge', {
        ...{ needId: await needThatIs(world, 'claimed'), intoId: await sharedNeed(world) },
      }),
    MERGE_NOT_POSSIBLE: async (world) => {
      const needId = await sharedNeed(world);
      return (await captain(world)).call('need.merge', { needId, intoId: needId });
    },
    FOLLOWERS_FULL: async (world) => {
      const { needId } = await (await neighbour(world)).must('need.post', { ...A_NEED, kind: 'lift' });
      return (await captain(world)).call('need.merge', { needId, intoId: await crowdedNeed(world) });
    },
  },
  'need.unmerge': {
    NEED_NOT_FOUND: async (world) => (await captain(world)).call('need.unmerge', NOWHERE),
    NEED_NOT_OPEN: async (world) => (await captain(world)).call('need.unmerge', { needId: await sharedNeed(world) }),
    UNDO_TOO_LATE: async (world) => {
      const needId = await merged(world);
      const { clock } = world.cloud;
      await clock.jumpTo(clock.now() + UNDO_MERGE_DAYS * 24 * 60 * 60 * 1000, { timers: 'once' });
      return (await captain(world)).call('need.unmerge', { needId });
    },
  },
};
