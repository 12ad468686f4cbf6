import { insertDocuments } from '../../world/insert.ts';
import { registerMedia } from '../../world/media.ts';
import type { Resident, World } from '../../world/world.ts';
import { A_NEED, refusedMedia, RISKY } from './a-need.ts';
import { withoutPhone } from './household.ts';
import type { HousemateMethod } from './housemate-methods.ts';
import { plantFullReview } from './planted-reviews.ts';
import { sayEnough } from './review.ts';
import { sentEnough } from './sent-enough.ts';
import type { Refusals } from './scenario.ts';

const SAID = { kind: 'lift', text: '电梯老是停' } as const;
const wei = (world: World) => world.join('wei');
const captain = (world: World) => world.join('captain1');

/** Somebody without an account in the household of a resident. */
const atHomeOf = async (world: World, { residentId }: Resident): Promise<string> => {
  const mine = await world.db.one('residents', residentId);
  const people = await world.db.all('residents', { householdId: mine?.householdId ?? '' });
  const found = people.find(
    ({ identityId, leftAt, birthYear }) => !identityId && leftAt === null && birthYear === 1980,
  );
  if (!found) throw new Error('everybody at home has an account');
  return found._id;
};
const post = async (world: World, more: object = {}) =>
  (await wei(world)).call('need.postForHousemate', { ...A_NEED, ...(await withoutPhone(world)), ...more });
const say = async (world: World, more: object = {}) =>
  (await wei(world)).call('review.sayForHousemate', { ...SAID, ...(await withoutPhone(world)), ...more });
const joined = async (world: World) => ({ residentId: (await world.join('qin')).residentId });
const neighbour = async (world: World) => ({ residentId: (await world.join('mo')).residentId });

/** Does it while whoever is at home has said no, which is taken back for whatever comes after it. */
const afterNo = async <T>(world: World, act: () => Promise<T>): Promise<T> => {
  const { residentId } = await withoutPhone(world);
  const by = await captain(world);
  await by.must('household.allowHousemates', { residentId, isAllowed: false });
  const answer = await act();
  await by.must('household.allowHousemates', { residentId, isAllowed: true });
  return answer;
};

const sound = (world: World, by: Resident, purpose: 'need' | 'review') =>
  registerMedia(world, by, { kind: 'sound', purpose });
const two = async (world: World, purpose: 'need' | 'review') => {
  const by = await wei(world);
  return [await sound(world, by, purpose), await sound(world, by, purpose)];
};
const theirs = async (world: World, purpose: 'need' | 'review') => [
  await sound(world, await world.join('mo'), purpose),
];
const risky = async (world: World, purpose: 'need' | 'review') => [
  await refusedMedia(world, await wei(world), purpose),
];

/** Somebody who lives with whoever founded the community, in a place that is no building. */
const besideFounder = async (world: World): Promise<string> => {
  const founder = await world.db.one('residents', 'resident_test_-founder');
  if (!founder) throw new Error('nobody founded it');
  const _id = 'resident_test_-beside';
  if (!(await world.db.one('residents', _id)))
    await insertDocuments(world.cloud.url, 'residents', [{ ...founder, _id, identityId: null, roles: [] }]);
  return _id;
};

export const HOUSEMATE_REFUSALS: Refusals<HousemateMethod> = {
  'household.allowHousemates': {
    RESIDENT_NOT_FOUND: async (world) =>
      (await captain(world)).call('household.allowHousemates', { residentId: 'resident_nowhere', isAllowed: false }),
    OWN_HOUSEMATE: async (world) => {
      const by = await captain(world);
      return by.call('household.allowHousemates', { residentId: await atHomeOf(world, by), isAllowed: true });
    },
    HAS_ACCOUNT: async (world) =>
      (await captain(world)).call('household.allowHousemates', { ...(await joined(world)), isAllowed: false }),
  },
  'need.postForHousemate': {
    SENT_TOO_MUCH: async (world) => sentEnough(world, await wei(world), 'needs', () => post(world)),
    TOO_YOUNG_TO_SPEAK: async (world) =>
      (await world.join('child')).call('need.postForHousemate', { ...A_NEED, ...(await withoutPhone(world)) }),
    NOT_HOUSEMATE: async (world) => post(world, await neighbour(world)),
    HAS_ACCOUNT: async (world) => post(world, await joined(world)),
    HOUSEMATE_SAID_NO: (world) => afterNo(world, () => post(world)),
    BODY_NOT_FOUND: (world) => post(world, { aboutOfficeId: 'office_nowhere' }),
    TEXT_REFUSED: (world) => post(world, { text: RISKY }),
    MEDIA_NOT_FOUND: async (world) => post(world, { media: await theirs(world, 'need') }),
    MEDIA_REFUSED: async (world) => post(world, { media: await risky(world, 'need') }),
    MEDIA_TOO_MANY: async (world) => post(world, { media: await two(world, 'need') }),
  },
  'review.sayForHousemate': {
    TOO_YOUNG_TO_SPEAK: async (world) =>
      (await world.join('child')).call('review.sayForHousemate', { ...SAID, ...(await withoutPhone(world)) }),
    NOT_HOUSEMATE: async (world) => say(world, await neighbour(world)),
    HAS_ACCOUNT: async (world) => say(world, await joined(world)),
    HOUSEMATE_SAID_NO: (world) => afterNo(world, () => say(world)),
    TEXT_REFUSED: (world) => say(world, { text: RISKY }),
    MEDIA_NOT_FOUND: async (world) => say(world, { media: await theirs(world, 'review') }),
    MEDIA_REFUSED: async (world) => say(world, { media: await risky(world, 'review') }),
    MEDIA_TOO_MANY: async (world) => say(world, { media: await two(world, 'review') }),
    FLAT_NOT_FOUND: async (world) =>
      world.founder.call('review.sayForHousemate', { ...SAID, residentId: await besideFounder(world) }),
    SAID_ENOUGH: async (world) => {
      const luo = await world.join('luo');
      await sayEnough(luo);
      return luo.call('review.sayForHousemate', { ...SAID, residentId: await atHomeOf(world, luo) });
    },
    REVIEW_FULL: async (world) => {
      const nong = await world.join('nong');
      await plantFullReview(world, nong);
      return nong.call('review.sayForHousemate', { ...SAID, residentId: await atHomeOf(world, nong) });
    },
  },
};
