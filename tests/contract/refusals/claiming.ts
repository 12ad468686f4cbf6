import type { World } from '../../world/world.ts';
import { complaint } from './about-body.ts';
import { needThatIs, RISKY } from './a-need.ts';
import { inWorldOf } from './in-world-of.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
const wei = (world: World) => world.join('wei');
const mo = (world: World) => world.join('mo');
const lan = (world: World) => world.join('lan');

/** Every refusal of taking a need upon oneself, and of giving it back. */
export const CLAIMING_REFUSALS: Refusals<'need.claim' | 'need.release'> = {
  'need.claim': {
    NEED_NOT_FOUND: async (world) => (await mo(world)).call('need.claim', NOWHERE),
    TOO_YOUNG: async (world) =>
      (await world.join('child')).call('need.claim', { needId: await needThatIs(world, 'open') }),
    OFFICE_IS_SUBJECT: async (world) =>
      (await world.join('property')).call('need.claim', { needId: await complaint(world) }),
    CLAIM_OWN_NEED: async (world) => (await wei(world)).call('need.claim', { needId: await needThatIs(world, 'open') }),
    ALREADY_CLAIMED: async (world) =>
      (await mo(world)).call('need.claim', { needId: await needThatIs(world, 'claimed') }),
    NEED_FULL: async (world) => (await lan(world)).call('need.claim', { needId: await needThatIs(world, 'claimed') }),
    NEED_NOT_OPEN: async (world) => (await lan(world)).call('need.claim', { needId: await needThatIs(world, 'done') }),
    TAKEN_TWICE_TODAY: () =>
      inWorldOf({ claimsOfOneNeedPerDayMax: 1 }, async (world) => {
        const needId = await needThatIs(world, 'claimed');
        await (await mo(world)).must('need.release', { needId });
        return (await mo(world)).call('need.claim', { needId });
      }),
    TOO_MANY_OPEN_CLAIMS: () =>
      inWorldOf({ openMax: 1 }, async (world) => {
        await needThatIs(world, 'claimed');
        return (await mo(world)).call('need.claim', { needId: await needThatIs(world, 'open') });
      }),
    TOO_MANY_CLAIMS_TODAY: () =>
      inWorldOf({ claimsPerDayMax: 1 }, async (world) => {
        await needThatIs(world, 'done');
        return (await mo(world)).call('need.claim', { needId: await needThatIs(world, 'open') });
      }),
  },
  'need.release': {
    TEXT_REFUSED: async (world) =>
      (await mo(world)).call('need.release', { needId: await needThatIs(world, 'claimed'), reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await mo(world)).call('need.release', NOWHERE),
    NEED_NOT_OPEN: async (world) => (await mo(world)).call('need.release', { needId: await needThatIs(world, 'done') }),
    NOT_CLAIMANT: async (world) =>
      (await lan(world)).call('need.release', { needId: await needThatIs(world, 'claimed') }),
  },
};
