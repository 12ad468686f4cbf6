import { digest } from '../../cloudfunctions/platform/digest.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { IdentityId } from '../../shared/kernel/ids.ts';
import { ofAge } from '../../shared/vote/of-age.ts';
import type { VoteUnit } from '../../shared/vote/rules.ts';
import { referenceCommunity } from '../bench/reference-community.ts';
import { plantVote } from '../contract/refusals/planted-votes.ts';
import { isWhole } from '../fixtures/sample.ts';
import { putDocument } from '../world/insert.ts';
import { openidOf } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import { voteFaults } from '../world/vote-faults.ts';

const MORNING = Date.parse('2026-11-02T08:00:00+08:00');
const [HOUR_MS, MINUTE_MS] = [3_600_000, 60_000];
/** After so many casts an hour has gone by: of the most that a day can see, within half a day. */
const HOURLY = isWhole ? 1000 : 30;
/** Of the reference community (S0). */
const HOUSEHOLDS = 1869;
/** The whole run takes all of them; any other so many. */
const CAST_A_RUN = isWhole ? Infinity : 120;
const PHONES_AT_ONCE = 24;
const world = useWorld({ startAt: MORNING, roster: referenceCommunity() });
if (isWhole) jest.setTimeout(1_800_000);

type Person = Documents['residents'];

/** Everybody of these has an account. Joining is tried elsewhere: here as many as in a whole place are needed. */
const giveAccounts = async (people: readonly Person[]) => {
  for (const person of people) {
    const identityId = `identity_${digest('openid', openidOf(person.number))}` as IdentityId;
    if (person.identityId === null) await putDocument(world().cloud.url, 'residents', { ...person, identityId });
  }
};

/** Everybody casts, so many phones at once, while the hours go by. @returns how many were answered with what. */
const castAll = async (people: readonly Person[], voteId: string) => {
  const { clock } = world().cloud;
  const codes: Record<string, number> = {};
  const rest = people.entries();
  const phone = async () => {
    for (const [at, person] of rest) {
      if (at % HOURLY === HOURLY - 1) await clock.jumpTo(clock.now() + HOUR_MS, { timers: 'once' });
      const input = { voteId, choice: [at % 3], isOfAge: true };
      const answer = await world().as(openidOf(person.number)).persist('vote.cast', input);
      const code = answer.ok ? 'ok' : answer.code;
      codes[code] = (codes[code] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: PHONES_AT_ONCE }, phone));
  return codes;
};

/** A vote of the whole place from nine to nine, checked and opened like every one. */
const openVote = async (unit: VoteUnit) => {
  const day = world().cloud.clock.now() + 24 * HOUR_MS;
  const times = { opensAt: (day + HOUR_MS) as InstantMs, closesAt: (day + 13 * HOUR_MS) as InstantMs };
  const voteId = await plantVote(world(), 'draft', { buildingId: null, unit, ...times }, true);
  await (await world().join('staff')).must('vote.check', { voteId });
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 2 * MINUTE_MS, { timers: 'once' });
  await clock.jumpTo(times.opensAt + MINUTE_MS, { timers: 'once' });
  return { voteId, ...times };
};

/** Those of the roster who may be grown up; the founder is on none. */
const votersOf = async (opensAt: InstantMs) =>
  (await world().db.all('residents', { leftAt: null })).filter(
    ({ number, birthYear }) => number !== '' && ofAge(birthYear, opensAt) !== 'no',
  );

/** Closed and counted, it says what the phones were told. */
const expectCounted = async (voteId: string, closesAt: InstantMs, took: number) => {
  await world().cloud.clock.jumpTo(closesAt + MINUTE_MS, { timers: 'once' });
  const { db } = world();
  const vote = await db.one('votes', voteId);
  if (!vote || !('result' in vote)) throw new Error('it is not counted');
  const chosen = vote.result.tally?.chosen ?? [];
  expect([vote.result.took, chosen.reduce((sum, count) => sum + count, 0)]).toEqual([took, took]);
  const read = { votes: [vote], voters: await db.all('voters', { voteId }), gates: await db.all('gates', { voteId }) };
  expect(voteFaults({ ...read, ballots: await db.all('ballots', { voteId }) })).toEqual([]);
};

test('in a day in which every household votes each is counted once, and a second one of the family is told so', async () => {
  const { voteId, opensAt, closesAt } = await openVote('household');
  const voters = await votersOf(opensAt);
  const byHome = new Map<string, Person[]>();
  for (const voter of voters) byHome.set(voter.householdId, [...(byHome.get(voter.householdId) ?? []), voter]);
  expect(byHome.size).toBe(HOUSEHOLDS);
  const families = [...byHome.values()].slice(0, CAST_A_RUN);
  const firsts = families.flatMap((family) => family.slice(0, 1));
  const seconds = families.flatMap((family) => family.slice(1, 2)).filter((_, at) => at % 8 === 0);
  await giveAccounts([...firsts, ...seconds]);
  const codes = await castAll([...firsts, ...seconds], voteId);
  expect(codes).toEqual({ ok: firsts.length, HAS_VOTED: seconds.length });
  await expectCounted(voteId, closesAt, firsts.length);
});

test('in a day in which every grown-up votes each is counted once', async () => {
  const { voteId, opensAt, closesAt } = await openVote('resident');
  const voters = await votersOf(opensAt);
  const some = voters.slice(0, CAST_A_RUN);
  await giveAccounts(some);
  expect(await castAll(some, voteId)).toEqual({ ok: some.length });
  await expectCounted(voteId, closesAt, some.length);
});
