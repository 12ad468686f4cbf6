import { MISSED_LIMITS } from '../../../shared/mutual/missed.ts';
import type { missedContract } from '../../../shared/mutual/missed-contract.ts';
import { registerMedia } from '../../world/media.ts';
import type { Actor, World } from '../../world/world.ts';
import { A_NEED, refusedMedia, RISKY } from './a-need.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { missedId: 'missed_nowhere' } as const;
const WHY = { text: '孩子发烧了' } as const;
const DAY_MS = 24 * 60 * 60_000;
const mo = (world: World) => world.join('mo');
const captain = (world: World) => world.join('captain1');

/** The record that a helper did not come to somebody who asked, who takes the need back then. */
export const missedBy = async (world: World, helper: Actor, requester: Actor): Promise<string> => {
  const { needId } = await requester.must('need.post', A_NEED);
  await helper.must('need.claim', { needId });
  const { need } = await requester.must('need.detail', { needId });
  const claimantId = need.claimantIds[0] ?? '';
  await requester.must('need.takeOff', { needId, claimantId, cause: 'notCome' });
  await requester.must('need.withdraw', { needId });
  const found = (await world.db.all('missed')).find((one) => one.needId === needId);
  if (!found) throw new Error(`nothing is kept of ${needId}`);
  return found._id;
};

/** 莫 did not come to 韦. */
const missedByMo = async (world: World): Promise<string> => missedBy(world, await mo(world), await world.join('wei'));

export const MISSED_REFUSALS: Refusals<keyof typeof missedContract> = {
  'mutual.sayWhy': {
    TEXT_REFUSED: async (world) => (await mo(world)).call('mutual.sayWhy', { ...NOWHERE, text: RISKY }),
    MEDIA_NOT_FOUND: async (world) => (await mo(world)).call('mutual.sayWhy', { ...NOWHERE, media: ['media_nowhere'] }),
    MEDIA_REFUSED: async (world) =>
      (await mo(world)).call('mutual.sayWhy', { ...NOWHERE, media: [await refusedMedia(world, await mo(world))] }),
    MEDIA_TOO_MANY: async (world) => {
      const said = async () => registerMedia(world, await mo(world), { kind: 'sound' });
      return (await mo(world)).call('mutual.sayWhy', { ...NOWHERE, media: [await said(), await said()] });
    },
    MISSED_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('mutual.sayWhy', { missedId: await missedByMo(world), ...WHY }),
    WHY_CLOSED: async (world) => {
      const missedId = await missedByMo(world);
      await (await mo(world)).must('mutual.sayWhy', { missedId, ...WHY });
      const { clock } = world.cloud;
      await clock.jumpTo(clock.now() + MISSED_LIMITS.daysToChange * DAY_MS, { timers: 'once' });
      return (await mo(world)).call('mutual.sayWhy', { missedId, ...WHY });
    },
  },
  'mutual.strike': {
    TEXT_REFUSED: async (world) => (await captain(world)).call('mutual.strike', { ...NOWHERE, reason: RISKY }),
    MISSED_NOT_FOUND: async (world) => {
      const missedId = await missedByMo(world);
      await (await captain(world)).must('mutual.strike', { missedId, reason: '他来过了' });
      return (await captain(world)).call('mutual.strike', { missedId, reason: '他来过了' });
    },
  },
};
