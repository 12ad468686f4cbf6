import { expectSound } from '../world/invariants.ts';
import { openidOf } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { codeOf } from './answers.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

const waiting = async (decider: Actor, membershipId: string) =>
  (await decider.must('membership.list', {})).items.find((item) => item.membershipId === membershipId);

/** Each seed has a roster row of its own, so that the tests do not meet. */
const ROWS: Readonly<Record<number, string>> = { 1: 'R310', 20261123: 'R314', 8627: 'R318' };

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  const number = ROWS[seed] ?? '';

  test('two accounts want one row: both wait, both are marked, one is let in and the other is not', async () => {
    const captain = await world().join('captain3');
    const openids = ['a', 'b'].map((name) => `openid-${name}-${String(seed)}`);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const applied = await Promise.all(openids.map((openid) => world().apply(openid, number)));
    world().cloud.setFaults({});
    const ids = applied.map((answer) => (answer.ok ? answer.value.membershipId : answer.code));
    expect(await Promise.all(ids.map(async (id) => (await waiting(captain, id))?.contested))).toEqual([true, true]);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const approved = await Promise.all(
      ids.map((membershipId) => captain.persist('membership.approve', { membershipId })),
    );
    world().cloud.setFaults({});
    expect(approved.map(codeOf).sort()).toEqual(['RESIDENT_ALREADY_BOUND', 'ok']);
    const kinds = await Promise.all(
      openids.map(async (openid) => (await world().as(openid).must('membership.me', {})).kind),
    );
    expect(kinds.sort()).toEqual(['applicant', 'resident']);
  });

  test('two who answer for the building decide at once: one decision stands, the other is told', async () => {
    const [captain, officer] = await world().joinAll('captain2', 'officerA');
    const applied = await world().apply(`openid-decided-${String(seed)}`, ROWS[seed]?.replace('R3', 'R2') ?? '');
    const membershipId = applied.ok ? applied.value.membershipId : applied.code;
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [one, other] = await Promise.all([
      captain.persist('membership.approve', { membershipId }),
      officer.persist('membership.refuse', { membershipId, reason: '先来办公室看看' }),
    ]);
    expect([codeOf(one), codeOf(other)].sort()).toEqual(['MEMBERSHIP_NOT_PENDING', 'ok']);
  });

  test('one account that applies for two rows at once gets one application', async () => {
    const openid = `openid-twice-${String(seed)}`;
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(['R319', 'R320'].map((row) => world().apply(openid, row)));
    expect(answers.map(codeOf).sort()).toEqual(['MEMBERSHIP_EXISTS', 'ok']);
  });

  test('withdrawing while being let in: in or out, and the row agrees', async () => {
    const captain = await world().join('captain3');
    const openid = `openid-wavering-${String(seed)}`;
    const applied = await world().apply(openid, 'R322');
    const membershipId = applied.ok ? applied.value.membershipId : applied.code;
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [left, approved] = await Promise.all([
      world().as(openid).persist('membership.withdraw', {}),
      captain.persist('membership.approve', { membershipId }),
    ]);
    world().cloud.setFaults({});
    expect([left.ok, approved.ok].filter((isDone) => isDone).length).toBeLessThanOrEqual(1);
    expect(['MEMBERSHIP_NOT_PENDING', 'MEMBERSHIP_NOT_FOUND', 'RESIDENT_ALREADY_BOUND']).toEqual(
      expect.arrayContaining([left, approved].map(codeOf).filter((code) => code !== 'ok')),
    );
  });
});

test('everybody of a house joins at once, and the kept totals are what counting gives', async () => {
  const captain = await world().join('captain2');
  const numbers = ['R211', 'R212', 'R213', 'R214', 'R215', 'R216'];
  world().cloud.setFaults({ seed: 7, rules: BAD_WEATHER });
  const applied = await Promise.all(numbers.map((number) => world().apply(openidOf(number), number)));
  const ids = applied.map((answer) => (answer.ok ? answer.value.membershipId : answer.code));
  const approved = await Promise.all(
    ids.map((membershipId) => captain.persist('membership.approve', { membershipId })),
  );
  expect(approved.map(codeOf).filter((code) => code !== 'ok' && code !== 'RESIDENT_ALREADY_BOUND')).toEqual([]);
});

test('whoever is somebody on the roster cannot become somebody else as well', async () => {
  const founder = world().founder;
  expect(codeOf(await world().apply(founder.openid, 'R323'))).toBe('MEMBERSHIP_EXISTS');
  const mo = await world().join('mo');
  expect(codeOf(await world().apply(mo.openid, 'R323'))).toBe('MEMBERSHIP_EXISTS');
});
