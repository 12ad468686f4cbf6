import { residentAccount } from '../../shared/points/account.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld();

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

/** Who leaves under which seed: nobody twice. */
const LEAVERS: Readonly<Record<number, readonly string[]>> = {
  1: ['R306', 'R307', 'R308'],
  20261123: ['R310', 'R311', 'R312'],
  8627: ['R314', 'R315', 'R316'],
};
const leave = async (who: Resident): Promise<string> => {
  for (;;) {
    const answer = await who.persist('membership.leave', { residentId: who.residentId });
    if (!answer.ok || answer.value.status === 'left') return answer.ok ? answer.value.status : answer.code;
  }
};
/** Until no call of before can be under way; then the timer goes through what came late too. */
const settle = () => world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
const departureOf = async ({ residentId }: Resident) =>
  (await world().db.one('departures', residentId.replace('resident_', 'departure_')))?.status;

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  const [first = '', second = '', third = ''] = LEAVERS[seed] ?? [];

  test('somebody claims, posts and reports while they leave from another phone: nothing of theirs is left to wait for', async () => {
    const wei = await world().join('wei');
    const leaver = await world().join(first);
    const ids = [];
    for (let n = 0; n < 4; n += 1) ids.push((await wei.must('need.post', { ...A_NEED, slots: 1 })).needId);
    const [held = '', ...free] = ids;
    await leaver.must('need.claim', { needId: held });
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [how] = await Promise.all([
      leave(leaver),
      leaver.persist('need.reportDone', { needId: held }),
      leaver.persist('need.post', A_NEED),
      ...free.map((needId) => leaver.persist('need.claim', { needId })),
    ]);
    world().cloud.setFaults({});
    expect(how).toBe('left');
    await settle();
    const needs = await world().db.all('needs');
    const theirs = needs.filter(
      ({ requesterId, claimantIds }) => requesterId === leaver.residentId || claimantIds.includes(leaver.residentId),
    );
    expect([await departureOf(leaver), theirs]).toEqual(['left', []]);
    expect((await world().db.one('residents', leaver.residentId))?.identityId).toBeNull();
  });

  test('a neighbour claims, reports and confirms with somebody who leaves: each need ends in one state, each helper is paid once', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const leaver = await world().join(second);
    const mine = (await leaver.must('need.post', A_NEED)).needId;
    const done = (await leaver.must('need.post', A_NEED)).needId;
    await mo.must('need.claim', { needId: done });
    await mo.must('need.reportDone', { needId: done });
    const helped = (await wei.must('need.post', { ...A_NEED, slots: 2 })).needId;
    await leaver.must('need.claim', { needId: helped });
    await mo.must('need.claim', { needId: helped });
    await mo.must('need.reportDone', { needId: helped });
    const { balance } = await mo.must('points.statement', {});
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    await Promise.all([
      leave(leaver),
      leave(leaver),
      mo.persist('need.claim', { needId: mine }),
      leaver.persist('need.confirm', { needId: done }),
      wei.persist('need.confirm', { needId: helped }),
    ]);
    world().cloud.setFaults({});
    await settle();
    expect((await world().db.one('needs', mine))?.status).toBe('withdrawn');
    expect((await world().db.one('needs', done))?.status).toBe('confirmed');
    expect((await world().db.one('needs', helped))?.status).toBe('confirmed');
    expect((await mo.must('points.statement', {})).balance).toBe(balance + 12);
    // Whoever left before the nod never had an account of points.
    expect((await world().db.one('accounts', residentAccount(leaver.residentId)))?.balance ?? 0).toBe(0);
  });

  test('a function killed in the midst of it goes on where it stopped', async () => {
    const leaver = await world().join(third);
    for (let n = 0; n < 5; n += 1) await leaver.must('need.post', A_NEED);
    world().cloud.setFaults({
      seed,
      rules: [
        { fault: 'kill-instance', action: 'database.commitTransaction', when: 'after', calls: [1, 3] },
        { fault: 'kill-instance', action: 'database.modifyDocument', calls: [9] },
      ],
    });
    expect(await leave(leaver)).toBe('left');
    world().cloud.setFaults({});
    const posted = (await world().db.all('events')).filter(
      ({ actorId, kind }) => actorId === leaver.residentId && kind === 'need.withdrawn',
    );
    expect(posted).toHaveLength(5);
  });
});

test('of two administrators who leave at the same moment one stays', async () => {
  const admin = await world().join('admin');
  const me = await world().founder.must('membership.me', {});
  const founderId = me.kind === 'resident' ? me.residentId : '';
  world().cloud.setFaults({ seed: 7, rules: BAD_WEATHER });
  const [one, other] = await Promise.all([
    leave(admin),
    world().founder.persist('membership.leave', { residentId: founderId }),
  ]);
  world().cloud.setFaults({});
  expect([one === 'left', other.ok].filter(Boolean)).toHaveLength(1);
  expect([one, other.ok ? 'left' : other.code].sort()).toEqual(['LAST_ADMIN', 'left']);
});
