import { EJSON } from 'bson';
import { ballotIdOf } from '../../cloudfunctions/api/vote/ids.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId, ResidentId, VoteId } from '../../shared/kernel/ids.ts';
import type { Ballot } from '../../shared/vote/casting.ts';
import { addBallot, emptyVoteTally, type VoteTally } from '../../shared/vote/tally.ts';
import { plantVote, QUESTION } from '../contract/refusals/planted-votes.ts';
import { insertTexts, putDocument } from '../world/insert.ts';
import { openWorld, type World } from '../world/world.ts';

const MINUTE_MS = 60_000;
const AT_ONCE = 500;
/** Of the reference community (S0), all of whom vote. */
const RESIDENTS = 8627;
const ROUND_TRIPS_MAX = 2000;

/** How counting went: what each run asked of the database, and how fast beside a loop over the same ballots. */
type Counting = {
  readonly roundTrips: readonly number[];
  readonly ballotsPerSecond: number;
  readonly plainPerSecond: number;
};

/** Counts the ballots of so many communities of the reference size in one vote, in as many runs of the timer as it takes. */
export const measureCounting = async (scale: number, tell: (line: string) => void): Promise<Record<string, number>> => {
  const world = await openWorld({ instancesPerFunction: 1 });
  try {
    const count = RESIDENTS * scale;
    const voteId = await plantVote(world, 'closed');
    const ballots: Ballot[] = [];
    while (ballots.length < count) {
      const length = Math.min(AT_ONCE, count - ballots.length);
      const more = Array.from({ length }, (_, at) => ballotOf(voteId, ballots.length + at));
      await insert(world, more);
      ballots.push(...more);
    }
    const { roundTrips, ballotsPerSecond, plainPerSecond } = await countAll(world, voteId, ballots);
    tell(
      `${String(count)} ballots counted in ${String(roundTrips.length)} runs of at most ${String(Math.max(...roundTrips))} round trips, ` +
        `${String(Math.round(ballotsPerSecond))} a second; a plain loop over the same array ${String(Math.round(plainPerSecond))}`,
    );
    if (Math.max(...roundTrips) > ROUND_TRIPS_MAX) {
      tell(`NOT BOUNDED a run of the count asks more than ${String(ROUND_TRIPS_MAX)} times`);
      process.exitCode = 1;
    }
    return {
      'count.roundTripsOfARun': Math.max(...roundTrips),
      'count.ofAPlainLoop': ballotsPerSecond / plainPerSecond,
    };
  } finally {
    await world.close();
  }
};

const insert = ({ cloud }: World, ballots: readonly Ballot[]): Promise<void> =>
  insertTexts(
    cloud.url,
    'ballots',
    ballots.map((ballot) => EJSON.stringify({ ...ballot, schema: 1, createdAt: ballot.at }, { relaxed: false })),
  );

const NOWHERE = { communityId: 'community_many' as CommunityId, buildingId: 'building_many' as BuildingId };
const ballotOf = (voteId: VoteId, at: number): Ballot => ({
  ...{ _id: ballotIdOf(voteId, String(at)), ...NOWHERE },
  ...{ voteId, unitId: String(at), choice: [at % QUESTION.options.length], channel: 'phone' },
  ...{ byId: 'resident_many' as ResidentId, at: 0 as InstantMs },
});

const countAll = async (world: World, voteId: VoteId, ballots: readonly Ballot[]): Promise<Counting> => {
  const { cloud, db } = world;
  const vote = await db.one('votes', voteId);
  if (!vote) throw new Error('no vote was planted');
  await putDocument(cloud.url, 'votes', { ...vote, closedAt: cloud.clock.now(), wakeAt: cloud.clock.now() });
  const before = cloud.invocations().length;
  const startedAt = performance.now();
  while ((await db.one('votes', voteId))?.status === 'closed')
    await cloud.clock.jumpTo(cloud.clock.now() + MINUTE_MS, { timers: 'once' });
  const counting = performance.now() - startedAt;
  const plain = performance.now();
  const tally = ballots.reduce<VoteTally>((sum, { choice }) => addBallot(sum, choice), emptyVoteTally(QUESTION));
  const looping = performance.now() - plain;
  const counted = await db.one('votes', voteId);
  if (!counted || !('result' in counted) || JSON.stringify(counted.result.tally) !== JSON.stringify(tally))
    throw new Error('counting in steps gives another result');
  return {
    roundTrips: cloud
      .invocations()
      .slice(before)
      .filter((record) => record.function === 'scheduler')
      .map(({ roundTrips }) => roundTrips),
    ballotsPerSecond: (ballots.length / counting) * 1000,
    plainPerSecond: (ballots.length / looping) * 1000,
  };
};
