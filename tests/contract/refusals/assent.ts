import type { needAssentContract } from '../../../shared/need/assent-contract.ts';
import type { World } from '../../world/world.ts';
import { A_NEED, needThatIs, RISKY } from './a-need.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
const ASKED_GROWN_UP = { how: 'call', isYes: true } as const;
const wei = (world: World) => world.join('wei');
const captain = (world: World) => world.join('captain1');

/** What the captain says for 韦, who is asked on their phone. */
export const nodAsked = async (world: World): Promise<string> => {
  const consent = { how: 'nod' } as const;
  const { residentId } = await wei(world);
  return (await (await captain(world)).must('need.postFor', { ...A_NEED, residentId, consent })).needId;
};

/** What a child says in whose household a grown-up can be asked. */
export const guardianAsked = async (world: World): Promise<string> => {
  await wei(world);
  return (await (await world.join('child')).must('need.post', A_NEED)).needId;
};

export const ASSENT_REFUSALS: Refusals<keyof typeof needAssentContract> = {
  'need.agree': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.agree', NOWHERE),
    NOT_ASKED: async (world) => (await wei(world)).call('need.agree', { needId: await needThatIs(world, 'open') }),
  },
  'need.disagree': {
    TEXT_REFUSED: async (world) => (await wei(world)).call('need.disagree', { ...NOWHERE, reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await world.join('mo')).call('need.disagree', { needId: await nodAsked(world) }),
    NOT_ASKED: async (world) => (await captain(world)).call('need.disagree', { needId: await nodAsked(world) }),
  },
  'need.recordAssent': {
    TEXT_REFUSED: async (world) =>
      (await captain(world)).call('need.recordAssent', { ...NOWHERE, ...ASKED_GROWN_UP, note: RISKY }),
    NEED_NOT_FOUND: async (world) =>
      (await captain(world)).call('need.recordAssent', { needId: await guardianAsked(world), ...ASKED_GROWN_UP }),
    NOT_ASKED: async (world) =>
      (await captain(world)).call('need.recordAssent', { needId: await nodAsked(world), ...ASKED_GROWN_UP }),
  },
};
