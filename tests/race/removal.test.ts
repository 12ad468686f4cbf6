import { A_NEED } from '../contract/refusals/need.ts';
import {
  LOOKED,
  membershipOf,
  memberToRemove,
  removalAppealed,
  REMOVED_BECAUSE,
} from '../contract/refusals/removal.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { codeOf } from './answers.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();
afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test('somebody claims while they are taken out: nothing they claimed waits for them', async () => {
    const [wei, captain] = await world().joinAll('luo', 'captain2');
    const who = await memberToRemove(world());
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push((await wei.must('need.post', { ...A_NEED, slots: 1 })).needId);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [removed] = await Promise.all([
      captain.persist('membership.remove', { residentId: who.residentId, reason: REMOVED_BECAUSE }),
      ...ids.map((needId) => who.persist('need.claim', { needId })),
    ]);
    world().cloud.setFaults({});
    expect(codeOf(removed)).toBe('ok');
    const after = await Promise.all(ids.map(async (needId) => world().db.one('needs', needId)));
    expect(after.map((need) => need?.status)).toEqual(['open', 'open', 'open']);
  });

  test('two hear one appeal at once: one word stands, and the account is as it says', async () => {
    const staff = await world().join('staff');
    const { who, membershipId } = await removalAppealed(world());
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all([
      staff.persist('membership.hearRemoval', { membershipId, isRestored: true, words: LOOKED }),
      world().founder.persist('membership.hearRemoval', { membershipId, isRestored: true, words: LOOKED }),
    ]);
    world().cloud.setFaults({});
    expect(answers.map(codeOf).sort()).toEqual(['APPEAL_NOT_FOUND', 'ok']);
    expect((await who.must('membership.me', {})).kind).toBe('resident');
    expect(membershipOf(who)).toBe(membershipId);
  });

  test('two take out one at once: it happens once, under one reason', async () => {
    const [captain, staff] = await world().joinAll('captain2', 'staff');
    const { residentId } = await memberToRemove(world());
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(
      [captain, staff].map((who) => who.persist('membership.remove', { residentId, reason: REMOVED_BECAUSE })),
    );
    world().cloud.setFaults({});
    expect(answers.map(codeOf).sort()).toEqual(['NOT_JOINED', 'ok']);
  });
});
