import type { needAfterContract } from '../../../shared/need/after-contract.ts';
import { registerMedia } from '../../world/media.ts';
import type { Resident, World } from '../../world/world.ts';
import { needThatIs, refusedMedia, RISKY, TO_LOOK_AT } from './a-need.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
const SOLVED = { how: 'call', outcome: 'solved' } as const;
const NOT_REACHED = { how: 'call', outcome: 'notReached' } as const;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

const wei = (world: World): Promise<Resident> => world.join('wei');
const captain = (world: World): Promise<Resident> => world.join('captain1');

/** A need of 韦 that 莫 did and 韦 nodded to. */
export const nodded = async (world: World): Promise<string> => {
  const needId = await needThatIs(world, 'done');
  await (await wei(world)).must('need.confirm', { needId });
  return needId;
};

/** The next time it is this hour in Beijing. */
export const waitUntilHour = async ({ cloud: { clock } }: World, hour: number): Promise<void> => {
  const today = Math.floor((clock.now() + 8 * HOUR_MS) / DAY_MS) * DAY_MS - 8 * HOUR_MS;
  const at = today + hour * HOUR_MS;
  await clock.jumpTo(at > clock.now() ? at : at + DAY_MS, { timers: 'once' });
};

export const AFTER_REFUSALS: Refusals<
  keyof Pick<typeof needAfterContract, 'need.recordFollowUp' | 'need.rate' | 'need.thank'>
> = {
  'need.recordFollowUp': {
    TEXT_REFUSED: async (world) =>
      (await captain(world)).call('need.recordFollowUp', { ...NOWHERE, ...SOLVED, word: RISKY }),
    MEDIA_NOT_FOUND: async (world) =>
      (await captain(world)).call('need.recordFollowUp', { ...NOWHERE, ...SOLVED, media: ['media_nowhere'] }),
    MEDIA_REFUSED: async (world) => {
      const media = [await refusedMedia(world, await captain(world))];
      return (await captain(world)).call('need.recordFollowUp', { ...NOWHERE, ...SOLVED, media });
    },
    MEDIA_TOO_MANY: async (world) => {
      const said = async () => registerMedia(world, await captain(world), { kind: 'sound' });
      const media = [await said(), await said()];
      return (await captain(world)).call('need.recordFollowUp', { ...NOWHERE, ...SOLVED, media });
    },
    NEED_NOT_FOUND: async (world) => (await captain(world)).call('need.recordFollowUp', { ...NOWHERE, ...SOLVED }),
    NOTHING_TO_ASK: async (world) =>
      (await captain(world)).call('need.recordFollowUp', { needId: await needThatIs(world, 'done'), ...SOLVED }),
    TRY_ANOTHER_TIME: async (world) => {
      const needId = await nodded(world);
      await waitUntilHour(world, 9);
      await (await captain(world)).must('need.recordFollowUp', { needId, ...NOT_REACHED });
      return (await captain(world)).call('need.recordFollowUp', { needId, ...NOT_REACHED });
    },
  },
  'need.rate': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.rate', { ...NOWHERE, isSatisfied: true }),
    NOT_REQUESTER: async (world) =>
      (await world.join('mo')).call('need.rate', { needId: await nodded(world), isSatisfied: true }),
    NOTHING_TO_RATE: async (world) =>
      (await wei(world)).call('need.rate', { needId: await needThatIs(world, 'done'), isSatisfied: true }),
    RATING_CLOSED: async (world) => {
      const needId = await nodded(world);
      await (await wei(world)).must('need.rate', { needId, isSatisfied: true, score: 5 });
      await world.cloud.clock.jumpTo(world.cloud.clock.now() + 7 * DAY_MS, { timers: 'once' });
      return (await wei(world)).call('need.rate', { needId, isSatisfied: false });
    },
  },
  'need.thank': {
    TEXT_REFUSED: async (world) => (await wei(world)).call('need.thank', { ...NOWHERE, text: RISKY }),
    TEXT_NEEDS_LOOK: async (world) => (await wei(world)).call('need.thank', { ...NOWHERE, text: TO_LOOK_AT }),
    MEDIA_NOT_FOUND: async (world) => (await wei(world)).call('need.thank', { ...NOWHERE, media: ['media_nowhere'] }),
    MEDIA_REFUSED: async (world) =>
      (await wei(world)).call('need.thank', { ...NOWHERE, media: [await refusedMedia(world, await wei(world))] }),
    MEDIA_TOO_MANY: async (world) => {
      const said = async () => registerMedia(world, await wei(world), { kind: 'sound' });
      return (await wei(world)).call('need.thank', { ...NOWHERE, media: [await said(), await said()] });
    },
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.thank', { ...NOWHERE, text: '谢谢' }),
    NOT_REQUESTER: async (world) =>
      (await world.join('mo')).call('need.thank', { needId: await nodded(world), text: '谢谢' }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.thank', { needId: await needThatIs(world, 'done'), text: '谢谢' }),
    ALREADY_THANKED: async (world) => {
      const needId = await nodded(world);
      await (await wei(world)).must('need.thank', { needId, text: '谢谢' });
      return (await wei(world)).call('need.thank', { needId, text: '再谢一次' });
    },
    THANKS_TOO_LATE: async (world) => {
      const needId = await nodded(world);
      await world.cloud.clock.jumpTo(world.cloud.clock.now() + 30 * DAY_MS, { timers: 'once' });
      return (await wei(world)).call('need.thank', { needId, text: '谢谢' });
    },
  },
};
