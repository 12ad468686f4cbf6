import { ASKING_LIMITS } from '../../../shared/draw/asking.ts';
import { aRiskyRecording } from '../../fixtures/media.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { plantDraw } from './planted-draws.ts';
import { plantQuestion } from './planted-questions.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const NOWHERE = 'draw_nowhere';
const SAID = { text: '棚有多大', media: [] };

const soundOf = async (world: World, who: 'wei' | 'staff', bytes?: Buffer): Promise<string> =>
  registerMedia(world, await world.join(who), { kind: 'sound', purpose: 'draw', ...(bytes && { bytes }) });
/** A sound that the check does not let through. */
const riskySound = async (world: World, who: 'wei' | 'staff'): Promise<string> => {
  const mediaId = await soundOf(world, who, aRiskyRecording());
  await verdictOn(world, mediaId);
  return mediaId;
};
const twoSounds = async (world: World, who: 'wei' | 'staff'): Promise<string[]> => [
  ...[await soundOf(world, who), await soundOf(world, who)],
];

const asking =
  (more: (world: World) => Promise<object>, status: 'open' | 'drawn' = 'open'): Scenario =>
  async (world) =>
    (await world.join('wei')).call('draw.ask', {
      drawId: await plantDraw(world, status),
      ...SAID,
      ...(await more(world)),
    });
const answering =
  (more: (world: World) => Promise<object>, isAnswered = false): Scenario =>
  async (world) => {
    const questionId = await plantQuestion(world, await plantDraw(world, 'open'), { isAnswered });
    return (await world.join('staff')).call('draw.answer', { questionId, ...SAID, ...(await more(world)) });
  };
const nothing = () => Promise.resolve({});

/** Every refusal of what is asked before lots are drawn. */
export const ASKING_REFUSALS: Pick<Refusals<MethodsOf<'draw'>>, 'draw.ask' | 'draw.answer' | 'draw.questions'> = {
  'draw.ask': {
    TEXT_REFUSED: asking(() => Promise.resolve({ text: RISKY })),
    MEDIA_NOT_FOUND: asking(() => Promise.resolve({ media: ['media_nowhere'] })),
    MEDIA_REFUSED: asking(async (world) => ({ media: [await riskySound(world, 'wei')] })),
    MEDIA_TOO_MANY: asking(async (world) => ({ media: await twoSounds(world, 'wei') })),
    DRAW_NOT_FOUND: async (world) => (await world.join('wei')).call('draw.ask', { drawId: NOWHERE, ...SAID }),
    QUESTIONS_OVER: asking(nothing, 'drawn'),
    NOT_ENTERED: async (world) => {
      const drawId = await plantDraw(world, 'open');
      const wei = await world.join('wei');
      await wei.must('draw.leave', { drawId });
      return wei.call('draw.ask', { drawId, ...SAID });
    },
    QUESTIONS_FULL: async (world) => {
      const drawId = await plantDraw(world, 'open');
      for (let number = 1; number <= ASKING_LIMITS.ofHouseholdMax; number += 1)
        await plantQuestion(world, drawId, { number, isAnswered: true });
      return (await world.join('wei')).call('draw.ask', { drawId, ...SAID });
    },
  },
  'draw.answer': {
    TEXT_REFUSED: answering(() => Promise.resolve({ text: RISKY })),
    MEDIA_NOT_FOUND: answering(() => Promise.resolve({ media: ['media_nowhere'] })),
    MEDIA_REFUSED: answering(async (world) => ({ media: [await riskySound(world, 'staff')] })),
    MEDIA_TOO_MANY: answering(async (world) => ({ media: await twoSounds(world, 'staff') })),
    QUESTION_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('draw.answer', { questionId: 'question_nowhere', ...SAID }),
    QUESTION_ANSWERED: answering(nothing, true),
  },
  'draw.questions': {
    DRAW_NOT_FOUND: async (world) => (await world.join('wei')).call('draw.questions', { drawId: NOWHERE }),
  },
};
