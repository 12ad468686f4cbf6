import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { plantDecidedOpinion } from './planted-reviews.ts';
import { AN_OPINION } from './review.ts';
import type { HidingMethod } from './review-methods.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { opinionId: 'opinion_nowhere' } as const;
const REASON = '说的是别人家的事';
const staff = (world: World) => world.join('staff');
/** Somebody of the second building whom no other scenario lets speak. */
const author = (world: World) => world.join('R217');
const said = async (world: World): Promise<string> =>
  (await (await author(world)).must('review.say', AN_OPINION)).opinionId;
const hidden = async (world: World): Promise<string> => {
  const opinionId = await said(world);
  await (await staff(world)).must('review.hide', { opinionId, reason: REASON });
  return opinionId;
};
const decided = async (world: World) => plantDecidedOpinion(world, await author(world));

export const HIDING_REFUSALS: Refusals<HidingMethod> = {
  'review.hide': {
    OPINION_NOT_FOUND: async (world) => (await staff(world)).call('review.hide', { ...NOWHERE, reason: REASON }),
    TEXT_REFUSED: async (world) =>
      (await staff(world)).call('review.hide', { opinionId: await said(world), reason: RISKY }),
    OPINION_DECIDED: async (world) =>
      (await staff(world)).call('review.hide', { opinionId: await decided(world), reason: REASON }),
    ALREADY_HIDDEN: async (world) =>
      (await staff(world)).call('review.hide', { opinionId: await hidden(world), reason: REASON }),
  },
  'review.letStand': {
    OPINION_NOT_FOUND: async (world) => (await staff(world)).call('review.letStand', NOWHERE),
    OPINION_DECIDED: async (world) => (await staff(world)).call('review.letStand', { opinionId: await decided(world) }),
    NOT_HIDDEN: async (world) => (await staff(world)).call('review.letStand', { opinionId: await said(world) }),
  },
  'review.answerHidden': {
    OPINION_NOT_FOUND: async (world) =>
      (await author(world)).call('review.answerHidden', { ...NOWHERE, isPrivate: true }),
    NOT_AUTHOR: async (world) => {
      const captain = await world.join('captain2');
      return captain.call('review.answerHidden', { opinionId: await said(world), isPrivate: true });
    },
    OPINION_DECIDED: async (world) => {
      const [by, opinionId] = [await author(world), await said(world)];
      await by.must('review.withdraw', { opinionId });
      return by.call('review.answerHidden', { opinionId, isPrivate: true });
    },
    NOT_HIDDEN: async (world) =>
      (await author(world)).call('review.answerHidden', { opinionId: await said(world), isPrivate: false }),
  },
  'review.makePrivate': {
    OPINION_NOT_FOUND: async (world) => (await staff(world)).call('review.makePrivate', NOWHERE),
    OPINION_DECIDED: async (world) =>
      (await staff(world)).call('review.makePrivate', { opinionId: await decided(world) }),
    NOT_HIDDEN: async (world) => (await staff(world)).call('review.makePrivate', { opinionId: await said(world) }),
    AUTHOR_DECIDES: async (world) =>
      (await staff(world)).call('review.makePrivate', { opinionId: await hidden(world) }),
  },
};
