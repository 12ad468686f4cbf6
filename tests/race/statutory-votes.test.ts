import { plantVote } from '../contract/refusals/planted-votes.ts';
import { CORRECTION, plantPublished, STATUTORY, TOTALS } from '../contract/refusals/statutory-votes.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld({ transactionTimeoutMs: 3000 });

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

const publishedOf = async (voteId: string) =>
  (await world().db.all('events')).filter(({ kind, subject }) => kind === 'vote.totalsPublished' && subject === voteId);

test('of three who type the same at once, again and again in bad weather, two publish it once', async () => {
  const people = await world().joinAll('staff', 'admin', 'captain1');
  for (const seed of SEEDS) {
    const voteId = await plantVote(world(), 'closed', STATUTORY);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(
      [...people, ...people, ...people].map((who) => who.persist('vote.typeTotals', { voteId, ...TOTALS })),
    );
    world().cloud.setFaults({});
    const told = new Set(answers.map((answer) => (answer.ok ? answer.value.state : answer.code)));
    expect([...told].filter((one) => !['first', 'same', 'TOTALS_DONE'].includes(one))).toEqual([]);
    expect(await publishedOf(voteId)).toHaveLength(1);
    const vote = await world().db.one('votes', voteId);
    expect([vote?.status, await world().db.one('voteTotals', voteId)]).toEqual(['preliminary', undefined]);
    await expectSound(world());
  }
});

test('of two who type different numbers at once nothing is published, however often each of them does', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  for (const seed of SEEDS) {
    const voteId = await plantVote(world(), 'closed', STATUTORY);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    await Promise.all(
      [0, 1, 2].flatMap(() => [
        staff.persist('vote.typeTotals', { voteId, ...TOTALS }),
        admin.persist('vote.typeTotals', { voteId, ...TOTALS, areaYes: 30_000, areaNo: 10_000 }),
      ]),
    );
    world().cloud.setFaults({});
    expect(await publishedOf(voteId)).toEqual([]);
    expect((await staff.must('vote.totals', { voteId })).differing).toEqual(['areaYes', 'areaNo']);
  }
});

test('an answer that was lost is told again how the totals stand', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  const voteId = await plantVote(world(), 'closed', STATUTORY);
  const input = { voteId, ...TOTALS };
  await staff.call('vote.typeTotals', input, { requestId: 'typed-by-staff' });
  await admin.call('vote.typeTotals', input, { requestId: 'typed-by-admin' });
  expect(await staff.call('vote.typeTotals', input, { requestId: 'typed-by-staff' })).toEqual({
    ok: true,
    value: { state: 'same', differing: [] },
  });
  expect(await publishedOf(voteId)).toHaveLength(1);
});

test('of three who correct at once, again and again in bad weather, it is corrected once', async () => {
  const people = await world().joinAll('staff', 'admin', 'captain1');
  for (const seed of SEEDS) {
    const voteId = await plantPublished(world());
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(
      [...people, ...people, ...people].map((who) => who.persist('vote.correctTotals', { voteId, ...CORRECTION })),
    );
    world().cloud.setFaults({});
    const told = new Set(answers.map((answer) => (answer.ok ? answer.value.state : answer.code)));
    const possible = ['first', 'same', 'SECOND_PERSON_NEEDED', 'TOTALS_SAME'];
    expect([...told].filter((one) => !possible.includes(one))).toEqual([]);
    const corrected = (await world().db.all('events')).filter(
      ({ kind, subject }) => kind === 'vote.totalsCorrected' && subject === voteId,
    );
    expect(corrected).toHaveLength(1);
    const vote = await world().db.one('votes', voteId);
    expect([vote?.status, vote && 'result' in vote && vote.result.earlier?.map(({ totals }) => totals)]).toEqual([
      ...['preliminary', [TOTALS]],
    ]);
    expect(await world().db.one('voteTotals', voteId)).toBeUndefined();
    await expectSound(world());
  }
});
