import { registerMedia } from '../../world/media.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { TO_LOOK_AT } from './need.ts';
import { plantDecidedOpinion } from './planted-reviews.ts';
import { AN_OPINION } from './review.ts';
import type { WordsMethod } from './review-methods.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { opinionId: 'opinion_nowhere' } as const;
const WORDS = { text: '水管漏水' } as const;
const staff = (world: World) => world.join('staff');
/** Somebody of the second building whom no other scenario lets speak. */
const author = (world: World) => world.join('R213');
const said = async (world: World): Promise<string> =>
  (await (await author(world)).must('review.say', AN_OPINION)).opinionId;
const decided = async (world: World) => plantDecidedOpinion(world, await author(world), 8);

/** An opinion that was said aloud alone. */
export const saidAloud = async (world: World, as?: Resident): Promise<string> => {
  const by = as ?? (await author(world));
  const sound = await registerMedia(world, by, { kind: 'sound', purpose: 'review' });
  return (await by.must('review.say', { ...AN_OPINION, text: '', media: [sound] })).opinionId;
};
/** An opinion whose words a machine is not sure of. */
export const saidUnsurely = async (world: World, as?: Resident): Promise<string> =>
  (await (as ?? (await author(world))).must('review.say', { ...AN_OPINION, text: TO_LOOK_AT })).opinionId;

export const OPINION_WORDS_REFUSALS: Refusals<WordsMethod> = {
  'review.publish': {
    OPINION_NOT_FOUND: async (world) => (await staff(world)).call('review.publish', NOWHERE),
    OPINION_DECIDED: async (world) => (await staff(world)).call('review.publish', { opinionId: await decided(world) }),
    NOT_WAITING: async (world) => (await staff(world)).call('review.publish', { opinionId: await said(world) }),
  },
  'review.writeWords': {
    TEXT_REFUSED: async (world) => (await staff(world)).call('review.writeWords', { ...NOWHERE, text: RISKY }),
    OPINION_NOT_FOUND: async (world) => (await staff(world)).call('review.writeWords', { ...NOWHERE, ...WORDS }),
    TEXT_NEEDS_LOOK: async (world) =>
      (await world.join('captain2')).call('review.writeWords', {
        ...{ opinionId: await saidAloud(world), text: TO_LOOK_AT },
      }),
    OPINION_DECIDED: async (world) =>
      (await staff(world)).call('review.writeWords', { opinionId: await decided(world), ...WORDS }),
    WORDS_NOT_WANTED: async (world) =>
      (await staff(world)).call('review.writeWords', { opinionId: await said(world), ...WORDS }),
  },
  'review.answerWords': {
    OPINION_NOT_FOUND: async (world) => (await author(world)).call('review.answerWords', { ...NOWHERE, isRight: true }),
    NOT_AUTHOR: async (world) =>
      (await world.join('captain2')).call('review.answerWords', { opinionId: await said(world), isRight: true }),
    OPINION_DECIDED: async (world) =>
      (await author(world)).call('review.answerWords', { opinionId: await decided(world), isRight: true }),
    WORDS_NOT_WANTED: async (world) =>
      (await author(world)).call('review.answerWords', { opinionId: await said(world), isRight: true }),
  },
};
