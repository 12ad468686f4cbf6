import { needThatIs } from './need.ts';
import { sentEnough } from './sent-enough.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

export const CODE_REFUSALS: Refusals<MethodsOf<'code'>> = {
  'code.make': {
    SENT_TOO_MUCH: async (world) => {
      const by = await world.join('wei');
      const id = await needThatIs(world, 'open');
      return sentEnough(world, by, 'codes', () => by.call('code.make', { page: 'need', id }));
    },
    NEED_NOT_FOUND: async (world) =>
      (await world.join('mo')).call('code.make', { page: 'need', id: await needThatIs(world, 'pending') }),
    NOT_SHAREABLE: async (world) =>
      (await world.join('wei')).call('code.make', { page: 'need', id: await needThatIs(world, 'pending') }),
    NOTICE_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('code.make', { page: 'notice', id: 'notice_nowhere' }),
    VOTE_NOT_FOUND: async (world) => (await world.join('wei')).call('code.make', { page: 'vote', id: 'vote_nowhere' }),
    FLAT_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('code.make', { page: 'building', id: 'building_nowhere' }),
  },
  'code.open': {
    CODE_NOT_FOUND: async (world) => world.as('openid-scans').call('code.open', { scene: 'code_nowhere' }),
  },
};
