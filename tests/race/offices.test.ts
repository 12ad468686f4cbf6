import { randomUUID } from 'node:crypto';
import { openOffice } from '../contract/refusals/office.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { codeOf } from './answers.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

/** Rows of the roster that nobody else in this file wants. */
const ROWS = Array.from({ length: 20 }, (_, index) => `R3${String(index + 2).padStart(2, '0')}`);

const givenCode = async () => {
  const officeId = await openOffice(world());
  return { officeId, code: (await world().founder.must('office.issueCode', { officeId })).code };
};

test('of an office and a household that want one account at once, exactly one gets it: twenty times', async () => {
  for (const [round, row] of ROWS.entries()) {
    const openid = `openid-${randomUUID()}`;
    const { code } = await givenCode();
    const bind = () => world().as(openid).persist('office.bind', { code });
    const apply = () => world().apply(openid, row);
    // Each is sent first in half of the rounds.
    const [bound, applied] =
      round % 2 === 0 ? await Promise.all([bind(), apply()]) : (await Promise.all([apply(), bind()])).reverse();
    expect([bound, applied].filter((answer) => answer?.ok)).toHaveLength(1);
    expect(applied?.ok === true ? codeOf(bound as never) : codeOf(applied as never)).toBe('IDENTITY_TAKEN');
    if (applied?.ok) await world().as(openid).must('membership.withdraw', {});
  }
});

test('of binding and being let in at once, letting in wins: twenty times', async () => {
  for (const row of ROWS) {
    const openid = `openid-${randomUUID()}`;
    const applied = await world().apply(openid, row);
    const membershipId = applied.ok ? applied.value.membershipId : applied.code;
    const { code } = await givenCode();
    const [bound, approved] = await Promise.all([
      world().as(openid).persist('office.bind', { code }),
      world().founder.persist('membership.approve', { membershipId }),
    ]);
    expect([codeOf(bound), codeOf(approved)]).toEqual(['IDENTITY_TAKEN', 'ok']);
  }
});

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test('of two accounts that type one code, one is bound', async () => {
    const { code } = await givenCode();
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(
      ['a', 'b'].map((name) =>
        world()
          .as(`openid-${name}-${String(seed)}`)
          .persist('office.bind', { code }),
      ),
    );
    expect(answers.map(codeOf).sort()).toEqual(['OFFICE_CODE_WRONG', 'ok']);
  });

  test('ending an office while it is handed over leaves nobody in it', async () => {
    const { officeId, code } = await givenCode();
    const [first, next] = [world().as(`openid-first-${String(seed)}`), world().as(`openid-next-${String(seed)}`)];
    await first.must('office.bind', { code });
    const given = await first.must('office.handOver', {});
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    await Promise.all([
      next.persist('office.bind', { code: given.code }),
      world().founder.persist('office.end', { officeId }),
    ]);
    world().cloud.setFaults({});
    const kinds = await Promise.all([first, next].map(async (one) => (await one.must('membership.me', {})).kind));
    expect(kinds).toEqual(['stranger', 'stranger']);
  });
});
