import type { ReviewId } from '../../../shared/kernel/ids.ts';
import { aRiskyRecording } from '../../fixtures/media.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { withoutPhone } from './household.ts';
import type { HousemateMethod } from './housemate-methods.ts';
import { plantFullReview, plantPastOpinions } from './planted-reviews.ts';
import type { FestivalMethod, HidingMethod, JielongMethod, WordsMethod } from './review-methods.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

/** As the phone sends it where nothing else is chosen. */
export const AN_OPINION = {
  kind: 'lift',
  text: '电梯老是停',
  media: [] as string[],
  isNamed: true,
  isAboutCaptain: false,
} as const;
const SAID = { kind: 'lift', text: '电梯老是停' } as const;
const NOWHERE = { opinionId: 'opinion_nowhere' } as const;

/** The review that an opinion is in. */
export const reviewOf = async (world: World, opinionId: string): Promise<ReviewId> => {
  const opinion = await world.db.one('opinions', opinionId);
  if (!opinion) throw new Error(`no ${opinionId}`);
  return opinion.reviewId;
};

/** Somebody says something in the review that is before them. */
export const sayOf = async (by: Resident, more: object = {}): Promise<string> =>
  (await by.must('review.say', { ...AN_OPINION, ...more })).opinionId;

/** Somebody says as much as a household may in a month; what it said before counts. */
export const sayEnough = async (by: Resident): Promise<void> => {
  for (let said = 0; said < 10; said += 1) await by.call('review.say', AN_OPINION);
};

const wei = (world: World) => world.join('wei');
const captain = (world: World) => world.join('captain1');
/** For somebody in the captain's building who has no phone. */
const sayFor = async (world: World, more: object) =>
  (await captain(world)).call('review.sayFor', {
    ...SAID,
    residentId: (await withoutPhone(world)).residentId,
    ...more,
  });
const theirs = async (world: World) =>
  registerMedia(world, await world.join('mo'), { kind: 'sound', purpose: 'review' });
const risky = async (world: World, by: Resident) => {
  const mediaId = await registerMedia(world, by, { kind: 'sound', purpose: 'review', bytes: aRiskyRecording() });
  await verdictOn(world, mediaId);
  return mediaId;
};
const two = async (world: World, by: Resident) => [
  await registerMedia(world, by, { kind: 'sound', purpose: 'review' }),
  await registerMedia(world, by, { kind: 'sound', purpose: 'review' }),
];
const pastReview = async (world: World) => {
  const [opinionId] = await plantPastOpinions(world, await wei(world));
  return reviewOf(world, opinionId);
};

export const REVIEW_REFUSALS: Refusals<
  Exclude<MethodsOf<'review'>, HousemateMethod | JielongMethod | HidingMethod | WordsMethod | FestivalMethod>
> = {
  'review.now': { FLAT_NOT_FOUND: (world) => world.founder.call('review.now', {}) },
  'review.say': {
    TEXT_REFUSED: async (world) => (await wei(world)).call('review.say', { ...AN_OPINION, text: RISKY }),
    MEDIA_NOT_FOUND: async (world) =>
      (await wei(world)).call('review.say', { ...AN_OPINION, media: [await theirs(world)] }),
    MEDIA_REFUSED: async (world) => {
      const by = await wei(world);
      return by.call('review.say', { ...AN_OPINION, media: [await risky(world, by)] });
    },
    MEDIA_TOO_MANY: async (world) => {
      const by = await wei(world);
      return by.call('review.say', { ...AN_OPINION, media: await two(world, by) });
    },
    FLAT_NOT_FOUND: (world) => world.founder.call('review.say', AN_OPINION),
    SAID_ENOUGH: async (world) => {
      const by = await world.join('luo');
      await sayEnough(by);
      return by.call('review.say', AN_OPINION);
    },
    REVIEW_FULL: async (world) => {
      const by = await world.join('nong');
      await plantFullReview(world, by);
      return by.call('review.say', AN_OPINION);
    },
  },
  'review.sayNothing': {
    FLAT_NOT_FOUND: (world) => world.founder.call('review.sayNothing', {}),
    HAS_SPOKEN: async (world) => {
      const by = await wei(world);
      await sayOf(by);
      return by.call('review.sayNothing', {});
    },
  },
  'review.withdraw': {
    OPINION_NOT_FOUND: async (world) => (await wei(world)).call('review.withdraw', NOWHERE),
    NOT_AUTHOR: async (world) => {
      const [by, mo] = await world.joinAll('wei', 'mo');
      return mo.call('review.withdraw', { opinionId: await sayOf(by) });
    },
    OPINION_DECIDED: async (world) => {
      const by = await wei(world);
      const opinionId = await sayOf(by);
      await by.must('review.withdraw', { opinionId });
      return by.call('review.withdraw', { opinionId });
    },
  },
  'review.year': {
    FLAT_NOT_FOUND: async (world) => (await wei(world)).call('review.year', { buildingId: 'building_nowhere' }),
  },
  'review.unheard': {
    REVIEW_NOT_FOUND: async (world) =>
      (await captain(world)).call('review.unheard', { buildingId: 'building_nowhere' }),
  },
  'review.cockpit': {
    REVIEW_NOT_FOUND: async (world) =>
      (await captain(world)).call('review.cockpit', { buildingId: 'building_nowhere' }),
  },
  'review.sayFor': {
    RESIDENT_NOT_FOUND: (world) => sayFor(world, { residentId: 'resident_nowhere' }),
    TEXT_REFUSED: (world) => sayFor(world, { text: RISKY }),
    MEDIA_NOT_FOUND: async (world) => sayFor(world, { media: [await theirs(world)] }),
    MEDIA_REFUSED: async (world) => sayFor(world, { media: [await risky(world, await captain(world))] }),
    MEDIA_TOO_MANY: async (world) => sayFor(world, { media: await two(world, await captain(world)) }),
    FLAT_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('review.sayFor', {
        ...SAID,
        residentId: 'resident_test_-founder',
      }),
    SAID_ENOUGH: async (world) => {
      const [staff, luo] = await world.joinAll('staff', 'luo');
      await sayEnough(luo);
      return staff.call('review.sayFor', { ...SAID, residentId: luo.residentId });
    },
    REVIEW_FULL: async (world) => {
      const [staff, nong] = await world.joinAll('staff', 'nong');
      await plantFullReview(world, nong);
      return staff.call('review.sayFor', { ...SAID, residentId: nong.residentId });
    },
  },
  'review.sayNothingFor': {
    RESIDENT_NOT_FOUND: async (world) =>
      (await captain(world)).call('review.sayNothingFor', { residentId: 'resident_nowhere' }),
    FLAT_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('review.sayNothingFor', { residentId: 'resident_test_-founder' }),
    HAS_SPOKEN: async (world) => {
      await sayOf(await wei(world));
      const { residentId } = await withoutPhone(world);
      return (await captain(world)).call('review.sayNothingFor', { residentId });
    },
  },
  'review.merge': {
    OPINION_NOT_FOUND: async (world) =>
      (await captain(world)).call('review.merge', { ...NOWHERE, intoId: 'opinion_nowhere' }),
    REVIEW_HANDED_OVER: async (world) => {
      const [opinionId, intoId] = await plantPastOpinions(world, await wei(world));
      return (await captain(world)).call('review.merge', { opinionId, intoId });
    },
    MERGE_NOT_POSSIBLE: async (world) => {
      const opinionId = await sayOf(await wei(world));
      return (await captain(world)).call('review.merge', { opinionId, intoId: opinionId });
    },
  },
  'review.split': {
    OPINION_NOT_FOUND: async (world) => (await captain(world)).call('review.split', NOWHERE),
    REVIEW_HANDED_OVER: async (world) => {
      const [opinionId] = await plantPastOpinions(world, await wei(world));
      return (await captain(world)).call('review.split', { opinionId });
    },
    NOT_MERGED: async (world) => {
      const opinionId = await sayOf(await wei(world));
      return (await captain(world)).call('review.split', { opinionId });
    },
  },
  'review.close': {
    REVIEW_NOT_FOUND: async (world) => (await captain(world)).call('review.close', { reviewId: 'review_nowhere' }),
    REVIEW_NOT_OPEN: async (world) =>
      (await captain(world)).call('review.close', { reviewId: await pastReview(world) }),
  },
  'review.handOver': {
    TEXT_REFUSED: async (world) =>
      (await captain(world)).call('review.handOver', { reviewId: 'review_nowhere', summary: RISKY }),
    REVIEW_NOT_FOUND: async (world) =>
      (await captain(world)).call('review.handOver', { reviewId: 'review_nowhere', summary: '' }),
    REVIEW_NOT_OPEN: async (world) =>
      (await captain(world)).call('review.handOver', { reviewId: await pastReview(world), summary: '' }),
  },
};
