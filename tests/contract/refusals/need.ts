import type { World } from '../../world/world.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
/** The local content check refuses these words; WeChat's own is a model. */
export const RISKY = '这是违规测试的话';
export const TO_LOOK_AT = '这是复核测试的话';

export const A_NEED = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'building', note: '' },
  slots: 1,
} as const;

/** A fresh need of 韦 in the given state; 莫 is who claims, if anybody does. */
export const needThatIs = async (world: World, status: 'pending' | 'open' | 'claimed' | 'done'): Promise<string> => {
  const [wei, mo] = await world.joinAll('wei', 'mo');
  const text = status === 'pending' ? TO_LOOK_AT : A_NEED.text;
  const { needId } = await wei.must('need.post', { ...A_NEED, text });
  if (status === 'claimed' || status === 'done') await mo.must('need.claim', { needId });
  if (status === 'done') await mo.must('need.reportDone', { needId });
  return needId;
};

const wei = (world: World) => world.join('wei');
const mo = (world: World) => world.join('mo');
const lan = (world: World) => world.join('lan');
const staff = (world: World) => world.join('staff');

export const NEED_REFUSALS: Refusals<MethodsOf<'need'>> = {
  'need.post': {
    TEXT_REFUSED: async (world) => (await wei(world)).call('need.post', { ...A_NEED, text: RISKY }),
  },
  'need.detail': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.detail', NOWHERE),
  },
  'need.claim': {
    NEED_NOT_FOUND: async (world) => (await mo(world)).call('need.claim', NOWHERE),
    CLAIM_OWN_NEED: async (world) => (await wei(world)).call('need.claim', { needId: await needThatIs(world, 'open') }),
    ALREADY_CLAIMED: async (world) =>
      (await mo(world)).call('need.claim', { needId: await needThatIs(world, 'claimed') }),
    NEED_FULL: async (world) => (await lan(world)).call('need.claim', { needId: await needThatIs(world, 'claimed') }),
    NEED_NOT_OPEN: async (world) => (await lan(world)).call('need.claim', { needId: await needThatIs(world, 'done') }),
  },
  'need.release': {
    TEXT_REFUSED: async (world) =>
      (await mo(world)).call('need.release', { needId: await needThatIs(world, 'claimed'), reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await mo(world)).call('need.release', NOWHERE),
    NEED_NOT_OPEN: async (world) => (await mo(world)).call('need.release', { needId: await needThatIs(world, 'done') }),
    NOT_CLAIMANT: async (world) =>
      (await lan(world)).call('need.release', { needId: await needThatIs(world, 'claimed') }),
  },
  'need.reportDone': {
    TEXT_REFUSED: async (world) =>
      (await mo(world)).call('need.reportDone', { needId: await needThatIs(world, 'claimed'), note: RISKY }),
    NEED_NOT_FOUND: async (world) => (await mo(world)).call('need.reportDone', NOWHERE),
    NEED_NOT_OPEN: async (world) =>
      (await mo(world)).call('need.reportDone', { needId: await needThatIs(world, 'done') }),
    NOT_CLAIMANT: async (world) =>
      (await lan(world)).call('need.reportDone', { needId: await needThatIs(world, 'claimed') }),
  },
  'need.confirm': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.confirm', NOWHERE),
    NOT_REQUESTER: async (world) => (await mo(world)).call('need.confirm', { needId: await needThatIs(world, 'done') }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.confirm', { needId: await needThatIs(world, 'claimed') }),
  },
  'need.sendBack': {
    TEXT_REFUSED: async (world) =>
      (await wei(world)).call('need.sendBack', { needId: await needThatIs(world, 'done'), reason: RISKY }),
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.sendBack', { ...NOWHERE, reason: '还在漏水' }),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.sendBack', { needId: await needThatIs(world, 'done'), reason: '还在漏水' }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.sendBack', { needId: await needThatIs(world, 'open'), reason: '还在漏水' }),
  },
  'need.withdraw': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.withdraw', NOWHERE),
    NOT_REQUESTER: async (world) =>
      (await mo(world)).call('need.withdraw', { needId: await needThatIs(world, 'open') }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.withdraw', { needId: await needThatIs(world, 'done') }),
  },
  'need.publish': {
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.publish', NOWHERE),
    NEED_NOT_OPEN: async (world) =>
      (await staff(world)).call('need.publish', { needId: await needThatIs(world, 'open') }),
  },
  'need.refuse': {
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.refuse', { ...NOWHERE, reason: '请改一改' }),
    NEED_NOT_OPEN: async (world) =>
      (await staff(world)).call('need.refuse', { needId: await needThatIs(world, 'open'), reason: '请改一改' }),
  },
};
