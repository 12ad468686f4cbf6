import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { plantFullReview } from './planted-reviews.ts';
import type { JielongMethod } from './review-methods.ts';
import type { Refusals } from './scenario.ts';

/** As the phone sends a line that is matched. */
export const A_LINE = { isNamed: true, kind: 'lift', text: '2单元电梯老停', line: 1 } as const;

const staff = (world: World) => world.join('staff');
/** A household of the first building that no other scenario speaks for. */
const theirs = async (world: World): Promise<string> => (await world.join('R117')).residentId;
const take = async (world: World, more: object = {}) =>
  (await staff(world)).call('review.takeLine', { ...A_LINE, residentId: await theirs(world), ...more });
const ten = async (world: World, by: Resident): Promise<void> => {
  const keeper = await staff(world);
  for (let said = 0; said < 10; said += 1)
    await keeper.call('review.takeLine', { ...A_LINE, residentId: by.residentId, text: `第${String(said)}句` });
};

export const JIELONG_REFUSALS: Refusals<JielongMethod> = {
  'review.checkJielong': {
    REVIEW_NOT_FOUND: async (world) =>
      (await staff(world)).call('review.checkJielong', { buildingId: 'building_nowhere', text: '1. 农小满，灯不亮' }),
  },
  'review.takeLine': {
    RESIDENT_NOT_FOUND: (world) => take(world, { residentId: 'resident_nowhere' }),
    TEXT_REFUSED: (world) => take(world, { text: RISKY }),
    FLAT_NOT_FOUND: (world) => take(world, { residentId: 'resident_test_-founder' }),
    OPINION_NOT_FOUND: (world) => take(world, { replacesId: 'opinion_nowhere' }),
    LINE_TAKEN: async (world) => {
      await take(world, { text: '收过的一句' });
      return take(world, { text: '收过的，一句！' });
    },
    HAS_SPOKEN: async (world) => {
      await take(world, { text: '收过的一句' });
      return take(world, { text: '' });
    },
    SAID_ENOUGH: async (world) => {
      const one = await world.join('R213');
      await ten(world, one);
      return take(world, { residentId: one.residentId });
    },
    REVIEW_FULL: async (world) => {
      const nong = await world.join('nong');
      await plantFullReview(world, nong);
      return take(world, { residentId: nong.residentId });
    },
  },
  'review.forgetNickname': {
    NICKNAME_NOT_FOUND: async (world) =>
      (await staff(world)).call('review.forgetNickname', { nicknameId: 'nickname_nowhere' }),
  },
  'review.forgetOwnNickname': {
    NICKNAME_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('review.forgetOwnNickname', { nicknameId: 'nickname_nowhere' }),
  },
};
