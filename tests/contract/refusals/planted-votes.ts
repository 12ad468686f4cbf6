import { gateIdOf, objectionIdOf, voterIdOf } from '../../../cloudfunctions/api/vote/ids.ts';
import { voteDocument } from '../../../cloudfunctions/api/vote/record.ts';
import { digest } from '../../../cloudfunctions/platform/digest.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ObjectionId, ResidentId, VoteId, VoterId } from '../../../shared/kernel/ids.ts';
import { GATES } from '../../../shared/vote/casting.ts';
import { rollKeysOf } from '../../../shared/vote/door-keys.ts';
import type { Question } from '../../../shared/vote/question.ts';
import { VOTE_RULES } from '../../../shared/vote/rules.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import type { Vote, VoteFacts, VoteState } from '../../../shared/vote/vote.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';

const DAY_MS = 24 * 3_600_000;
export const QUESTION: Question = {
  ...{ kind: 'one', title: '楼里的钱，先做哪一件', options: ['电梯换门', '楼道装灯', '门口长椅'], most: 1 },
};

let votes = 0;
const signed = (world: World) => ({
  ...{ id: 'resident_test_r201' as ResidentId, name: '楼长', at: world.cloud.clock.now() as InstantMs },
});
/** What a second person added: nobody of the cast. */
const checkedBy = (world: World) => ({
  checked: { ...signed(world), id: 'resident_test_r301' as ResidentId },
  digest: 'd'.repeat(64),
});

type States = {
  readonly [S in 'draft' | 'announced' | 'open' | 'closed']: (
    world: World,
    onRoll: number,
  ) => Extract<VoteState, { status: S }>;
};
const STATES: States = {
  draft: () => ({ status: 'draft' }),
  announced: (world, onRoll) => ({ status: 'announced', ...checkedBy(world), onRoll }),
  open: (world, onRoll) => ({ status: 'open', ...checkedBy(world), onRoll }),
  closed: (world, onRoll) => ({
    ...{ status: 'closed', ...checkedBy(world), onRoll, closedAt: Number.MAX_SAFE_INTEGER as InstantMs },
  }),
};

/** A vote of the households of 1号楼 in a state, made and checked by nobody of those who act; opened an hour ago where it is open, opens in ten days where not. It is never woken unless told so. */
export const plantVote = async (
  world: World,
  status: keyof States,
  more: Partial<VoteFacts> = {},
  isWoken = false,
): Promise<VoteId> => {
  votes += 1;
  const voteId = `vote_${digest('planted', String(votes))}` as VoteId;
  const now = world.cloud.clock.now() as InstantMs;
  const wei = await world.db.one('residents', 'resident_test_r121');
  const [rule] = VOTE_RULES;
  if (!wei || !rule) throw new Error('nobody lives in 1号楼');
  const { communityId, buildingId } = wei;
  const isOpen = status === 'open' || status === 'closed';
  const [opensAt, closesAt] = isOpen ? [now - 3_600_000, now + 10 * DAY_MS] : [now + 10 * DAY_MS, now + 20 * DAY_MS];
  const place = more.buildingId === undefined ? buildingId : more.buildingId;
  const units = (await world.db.all('households', place === null ? { communityId } : { buildingId: place })).filter(
    (one) => one.leftAt === null,
  );
  const vote: Vote = {
    ...{
      _id: voteId,
      communityId,
      buildingId,
      grid: null,
      isAboutCaptain: false,
      placeName: '1号楼',
      unit: 'household',
      question: QUESTION,
      rule,
    },
    ...{ tie: 'talk', mayChange: false, isRehearsal: false, seriesId: null, extensions: [], made: signed(world) },
    ...{ opensAt: opensAt as InstantMs, closesAt: closesAt as InstantMs, createdAt: now, updatedAt: now },
    ...more,
    ...STATES[status](world, units.length),
  };
  const { url } = world.cloud;
  await insertDocuments(url, 'votes', [isWoken ? voteDocument(vote) : { ...voteDocument(vote), wakeAt: null }]);
  if (status === 'draft') return voteId;
  await insertDocuments(
    url,
    'voters',
    units.map(({ _id, buildingId: home, unit, flat }) => ({
      ...{ _id: voterIdOf(voteId, _id), communityId, buildingId: home, voteId, unitId: _id, schema: 1, createdAt: now },
      ...{ door: `1号楼${String(unit)}单元${flat}`, ...rollKeysOf(`1号楼${String(unit)}单元${flat}`, _id), cast: null },
    })),
  );
  if (isOpen) await plantGates(world, vote);
  return voteId;
};

/** One that is held elsewhere has none. */
const plantGates = async (world: World, vote: Vote) => {
  if (isElsewhere(vote)) return;
  const { _id: voteId, communityId, createdAt: now, status } = vote;
  await insertDocuments(
    world.cloud.url,
    'gates',
    Array.from({ length: GATES }, (_, number) => ({
      ...{ _id: gateIdOf(voteId, number), communityId, voteId, number, isOpen: status === 'open', unit: vote.unit },
      ...{ opensAt: vote.opensAt, closesAt: vote.closesAt, question: vote.question, mayChange: vote.mayChange },
      ...{ took: 0, schema: 1, createdAt: now },
    })),
  );
};

/** The line of somebody's household on the roll of a planted vote. */
export const lineOf = async (world: World, voteId: VoteId, who: Parameters<World['join']>[0]): Promise<VoterId> => {
  const person = await world.db.one('residents', (await world.join(who)).residentId);
  if (!person) throw new Error(`${who} lives nowhere`);
  return voterIdOf(voteId, person.householdId);
};
/** The line of wei's household. */
export const lineOfWei = (world: World, voteId: VoteId): Promise<VoterId> => lineOf(world, voteId, 'wei');

/** That somebody of nobody's cast says that the first line of a roll is wrong. */
export const plantObjection = async (world: World, voteId: VoteId): Promise<ObjectionId> => {
  const vote = await world.db.one('votes', voteId);
  const voter = (await world.db.all('voters')).find((one) => one.voteId === voteId);
  if (!vote || !voter) throw new Error(`nobody is on the roll of ${voteId}`);
  const { communityId, buildingId } = vote;
  const { _id: voterId, unitId, door } = voter;
  const byId = 'resident_test_r122' as ResidentId;
  const _id = objectionIdOf(voterId, byId);
  await insertDocuments(world.cloud.url, 'objections', [
    {
      ...{ _id, communityId, buildingId, voteId, about: 'wrong', voterId, unitId, door, byId, text: '那家搬走了' },
      ...{ gridId: null, until: vote.opensAt },
      ...{ media: [], readings: [], status: 'open', createdAt: world.cloud.clock.now() as InstantMs, schema: 1 },
    },
  ]);
  return _id;
};
