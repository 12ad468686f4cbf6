import type { needBodyContract } from '../../../shared/need/body-contract.ts';
import type { World } from '../../world/world.ts';
import { needThatIs, RISKY } from './a-need.ts';
import { complaint } from './about-body.ts';
import type { Refusals } from './scenario.ts';

const NONE = { officeId: null, reason: '没有说单位' } as const;
const captain = (world: World) => world.join('captain1');

export const BODY_REFUSALS: Refusals<keyof typeof needBodyContract> = {
  'need.markBody': {
    TEXT_REFUSED: async (world) =>
      (await captain(world)).call('need.markBody', { ...NONE, needId: 'need_nowhere', reason: RISKY }),
    BODY_NOT_FOUND: async (world) =>
      (await captain(world)).call('need.markBody', { ...NONE, needId: 'need_nowhere', officeId: 'office_nowhere' }),
    NEED_NOT_FOUND: async (world) => (await captain(world)).call('need.markBody', { ...NONE, needId: 'need_nowhere' }),
    NEED_NOT_OPEN: async (world) => {
      const needId = await complaint(world);
      await (await world.join('wei')).must('need.withdraw', { needId });
      return (await captain(world)).call('need.markBody', { ...NONE, needId });
    },
    BODY_STANDS: async (world) =>
      (await captain(world)).call('need.markBody', { ...NONE, needId: await needThatIs(world, 'open') }),
  },
};
