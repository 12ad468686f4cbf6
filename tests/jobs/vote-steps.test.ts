import { ballotIdOf, gateIdOf, voterIdOf } from '../../cloudfunctions/api/vote/ids.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { HouseholdId, ResidentId, VoteId } from '../../shared/kernel/ids.ts';
import { plantVote } from '../contract/refusals/planted-votes.ts';
import { insertDocuments, putDocument } from '../world/insert.ts';
import { useWorld } from '../world/use-world.ts';
import { voteFaults } from '../world/vote-faults.ts';

const world = useWorld({ transactionTimeoutMs: 1500 });
const MINUTE_MS = 60_000;
/** More than one run writes at its hundred lines a step. */
const LINES = 10_150;
const ROUND_TRIPS_MAX = 2000;
const RUNS_MAX = 12;
/** More than two steps of a count. */
const BALLOTS = 2100;
/** Closing, each of three steps of counting, and what is after. */
const COMMITS = [1, 2, 3, 4, 5];

const statusOf = async (voteId: string) => (await world().db.one('votes', voteId))?.status;

/** Lets minutes pass until the vote has left a state. @returns what each run of the timer asked of the database. */
const untilItLeft = async (voteId: string, ...states: string[]): Promise<readonly number[]> => {
  const before = world().cloud.invocations().length;
  for (let minute = 0; minute < RUNS_MAX && states.includes((await statusOf(voteId)) ?? ''); minute += 1)
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + MINUTE_MS, { timers: 'once' });
  return world()
    .cloud.invocations()
    .slice(before)
    .filter((record) => record.function === 'scheduler')
    .map(({ roundTrips }) => roundTrips);
};

const faultsOf = async (voteId: string) => {
  const { db } = world();
  const [votes, voters, gates, ballots] = await Promise.all([
    ...([db.all('votes', { _id: voteId }), db.all('voters', { voteId })] as const),
    ...([db.all('gates', { voteId }), db.all('ballots', { voteId })] as const),
  ]);
  return voteFaults({ votes, voters, gates, ballots });
};

/** An open vote in which so many units have cast, through one gate. */
const plantCast = async (): Promise<VoteId> => {
  const closesAt = (world().cloud.clock.now() + MINUTE_MS / 2) as InstantMs;
  const voteId = await plantVote(world(), 'open', { closesAt }, true);
  const [line] = await world().db.all('voters', { voteId });
  const gate = await world().db.one('gates', gateIdOf(voteId, 0));
  if (!line || !gate) throw new Error('nobody is on the roll');
  const cast = { byId: 'resident_many' as ResidentId, channel: 'phone', at: line.createdAt, times: 1 } as const;
  const units = Array.from({ length: BALLOTS }, (_, at) => `many_${String(at)}`);
  await insertDocuments(
    world().cloud.url,
    'voters',
    units.map((unitId) => ({ ...line, _id: voterIdOf(voteId, unitId), unitId, cast })),
  );
  const { communityId, buildingId, createdAt } = line;
  await insertDocuments(
    world().cloud.url,
    'ballots',
    units.map((unitId, at) => ({
      ...{ _id: ballotIdOf(voteId, unitId), schema: 1, createdAt, communityId, buildingId, voteId, unitId },
      ...{ choice: [at % 3], channel: cast.channel, byId: cast.byId, at: cast.at },
    })),
  );
  await putDocument(world().cloud.url, 'gates', { ...gate, took: BALLOTS });
  const vote = await world().db.one('votes', voteId);
  if (vote?.status !== 'open') throw new Error('it is not open');
  await putDocument(world().cloud.url, 'votes', { ...vote, onRoll: BALLOTS + 6 });
  return voteId;
};

test.each(COMMITS)(
  'a run killed at its commit %i of a close and count goes on there, and counts each once',
  async (at) => {
    const voteId = await plantCast();
    const kill = { fault: 'kill-instance', function: 'scheduler', when: 'before' } as const;
    world().cloud.setFaults({ rules: [{ ...kill, action: 'database.commitTransaction', calls: [at] }] });
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + MINUTE_MS, { timers: 'once' });
    world().cloud.setFaults({});
    await untilItLeft(voteId, 'open', 'closed');
    expect(await faultsOf(voteId)).toEqual([]);
    expect(await world().db.one('votes', voteId)).toMatchObject({
      ...{ status: 'preliminary', result: { took: BALLOTS, tally: { chosen: [700, 700, 700] } } },
    });
  },
);

test('a long roll is written over several runs, none of which asks for too much, and each home is on it once', async () => {
  const wei = await world().join('wei');
  const { householdId } = (await world().db.one('residents', wei.residentId)) ?? {};
  const model = await world().db.one('households', householdId ?? '');
  if (!model) throw new Error('wei lives nowhere');
  const ids = Array.from({ length: LINES }, (_, at) => `household_many_${String(at).padStart(6, '0')}` as HouseholdId);
  await insertDocuments(
    world().cloud.url,
    'households',
    ids.map((_id, at) => ({ ...model, _id, flat: String(at) })),
  );
  const voteId = await plantVote(world(), 'draft', { buildingId: null }, true);
  const staff = await world().join('staff');
  await staff.must('vote.check', { voteId });
  const trips = await untilItLeft(voteId, 'freezing');
  expect(trips.length).toBeGreaterThan(1);
  expect(Math.max(...trips)).toBeLessThanOrEqual(ROUND_TRIPS_MAX);
  expect((await staff.must('vote.detail', { voteId })).onRoll).toBe(LINES + 18);
  expect(await faultsOf(voteId)).toEqual([]);
  expect(await world().db.one('voters', voterIdOf(voteId, ids.at(-1) ?? ''))).toMatchObject({ cast: null });
});
