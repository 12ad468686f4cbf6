import { gateIdOf } from '../../cloudfunctions/api/vote/ids.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { lineOfWei, plantVote } from '../contract/refusals/planted-votes.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

const world = useWorld({ transactionTimeoutMs: 3000 });

afterEach(async () => {
  world().cloud.interpose(undefined);
  world().cloud.setFaults({});
  await expectSound(world());
});

const castBy = (who: Resident, voteId: string, choice: number) =>
  who.call('vote.cast', { voteId, choice: [choice], isOfAge: true });
const castOf = async (voteId: string) => (await world().db.all('ballots')).filter((ballot) => ballot.voteId === voteId);

test('of many casts of households at once in bad weather one of each is counted', async () => {
  const people = await world().joinAll('wei', 'qin', 'mo', 'lan', 'captain1', 'officerA');
  for (const seed of SEEDS) {
    const voteId = await plantVote(world(), 'open');
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, turn) => castBy(people[turn % people.length] as Resident, voteId, turn % 3)),
    );
    world().cloud.setFaults({});
    const codes = new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.code])));
    expect([...codes].filter((code) => !['HAS_VOTED', 'BUSY', 'NETWORK'].includes(code))).toEqual([]);
    const households = new Set((await castOf(voteId)).map(({ unitId }) => unitId));
    expect((await castOf(voteId)).length).toBe(households.size);
    await expectSound(world());
  }
});

test('of a household that votes by phone and on paper at once one ballot is counted', async () => {
  const [wei, qin, staff, admin] = await world().joinAll('wei', 'qin', 'staff', 'admin');
  for (const seed of SEEDS) {
    const voteId = await plantVote(world(), 'open', { mayChange: true });
    const voterId = await lineOfWei(world(), voteId);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    await Promise.all([
      ...[0, 1, 2].map((choice) => castBy(wei, voteId, choice)),
      castBy(qin, voteId, 0),
      ...[staff, admin, staff].map((who) => who.call('vote.enterPaper', { voterId, choice: [2] })),
    ]);
    world().cloud.setFaults({});
    const all = await castOf(voteId);
    expect(all.length).toBeLessThanOrEqual(1);
    // Whoever is second is told so, by whatever way they come.
    if (all[0]?.channel === 'paper') expect(await castBy(wei, voteId, 1)).toEqual({ ok: false, code: 'HAS_VOTED' });
    await expectSound(world());
  }
});

test('of a hundred tries of one household, from three phones, on paper and again after lost answers, one is counted', async () => {
  const [wei, qin, staff, admin] = await world().joinAll('wei', 'qin', 'staff', 'admin');
  // The third phone is the one that wei has in the other hand: the same account, other requests.
  const phones = [wei, qin, wei] as const;
  const voteId = await plantVote(world(), 'open');
  const voterId = await lineOfWei(world(), voteId);
  world().cloud.setFaults({ seed: SEEDS[0] ?? 1, rules: BAD_WEATHER });
  const tries = Array.from({ length: 96 }, async (_, turn) => {
    const [phone, wish] = [turn % 3, Math.floor(turn / 9)];
    // Three tries of a phone are one wish, sent again before its answer came.
    const requestId = `wish-${String(wish)}-of-phone-${String(phone)}`;
    const input = { voteId, choice: [wish % 3], isOfAge: true };
    return { requestId, answer: await (phones[phone] ?? wei).persist('vote.cast', input, { requestId }) };
  });
  const slips = [staff, admin, staff, admin].map((who) => who.persist('vote.enterPaper', { voterId, choice: [2] }));
  const [answers, papers] = await Promise.all([Promise.all(tries), Promise.all(slips)]);
  world().cloud.setFaults({});
  const all = await castOf(voteId);
  expect(all).toHaveLength(1);
  const told = [...answers.map(({ answer }) => answer), ...papers].map((answer) => (answer.ok ? 'ok' : answer.code));
  expect([...new Set(told)].filter((code) => code !== 'ok' && code !== 'HAS_VOTED')).toEqual([]);
  // One wish came true at most, and each of its tries has the same receipt.
  const receipts = answers.filter(({ answer }) => answer.ok);
  const wishes = new Set(receipts.map(({ requestId }) => requestId));
  expect(wishes.size).toBe(all[0]?.channel === 'phone' ? 1 : 0);
  expect(new Set(receipts.map(({ answer }) => JSON.stringify(answer))).size).toBe(wishes.size);
  expect(receipts.length).toBe(answers.filter(({ requestId }) => wishes.has(requestId)).length);
});

test('a cast whose answer was lost is answered with the same receipt', async () => {
  const wei = await world().join('wei');
  const voteId = await plantVote(world(), 'open', { mayChange: true });
  const input = { voteId, choice: [1], isOfAge: true };
  const requestId = 'the-same-ballot-twice';
  const first = await wei.call('vote.cast', input, { requestId });
  expect(await wei.call('vote.cast', input, { requestId })).toEqual(first);
  expect(first).toMatchObject({ ok: true, value: { times: 1 } });
});

test('wherever the closing falls into a cast, it is counted or refused, never lost', async () => {
  const wei = await world().join('wei');
  const { clock } = world().cloud;
  const outcomes = new Set<string>();
  for (let at = 1, requests = at; at <= requests; at += 1) {
    const closesAt = (clock.now() + 60_000) as InstantMs;
    const voteId = await plantVote(world(), 'open', { closesAt }, true);
    requests = 0;
    world().cloud.interpose(async ({ function: name }) => {
      if (name !== 'api') return;
      requests += 1;
      if (requests === at) await clock.jumpTo(closesAt, { timers: 'once' });
    });
    const answer = await castBy(wei, voteId, 1);
    world().cloud.interpose(undefined);
    await clock.jumpTo(closesAt + 120_000, { timers: 'once' });
    const vote = await world().db.one('votes', voteId);
    const took = vote && 'result' in vote ? vote.result.took : undefined;
    const gate = await world().db.one('gates', gateIdOf(voteId, 0));
    expect({ at, took, isOpen: gate?.isOpen }).toEqual({ at, took: answer.ok ? 1 : 0, isOpen: false });
    outcomes.add(answer.ok ? 'ok' : answer.code);
  }
  expect([...outcomes].sort()).toEqual(['VOTE_NOT_OPEN', 'ok']);
});
