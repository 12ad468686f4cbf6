import type { InstantMs } from '../kernel/brand.ts';
import type { BallotId, BuildingId, CommunityId, GateId, ResidentId, VoteId, VoterId } from '../kernel/ids.ts';
import { castBallot, type Gate, type Voter } from './casting.ts';
import { rollKeysOf } from './door-keys.ts';

const OF_VOTE = { communityId: 'community_1' as CommunityId, voteId: 'vote_1' as VoteId };
/** The instants of a second of voting. */
const at = (ms: number): InstantMs => ms as InstantMs;
const GATE: Gate = {
  ...{ ...OF_VOTE, _id: 'gate_1' as GateId, number: 0, unit: 'household', opensAt: at(0), closesAt: at(1000) },
  question: { kind: 'one', title: '先做哪一件', options: ['换门', '装灯'], most: 1 },
  ...{ isOpen: true, mayChange: false, took: 0 },
};
const VOTER: Voter = {
  ...{ ...OF_VOTE, _id: 'voter_1' as VoterId, buildingId: 'building_1' as BuildingId, unitId: 'household_1' },
  ...{ door: '3号楼402', ...rollKeysOf('3号楼402', 'household_1'), cast: null, createdAt: at(0) },
};
const cast = (by: string, now: number, choice: readonly number[] = [0], channel: 'phone' | 'paper' = 'phone') => ({
  ...{ _id: 'ballot_1' as BallotId, choice, channel, byId: `resident_${by}` as ResidentId, now: at(now) },
});
const ADULT = { isGrownUp: true };
const codeOf = (result: ReturnType<typeof castBallot>) => (result.ok ? 'ok' : result.code);
const voterAfter = (...[on, ballot, adult]: Parameters<typeof castBallot>): Voter => {
  const done = castBallot(on, ballot, adult);
  if (!done.ok) throw new Error(done.code);
  return done.value.voter;
};

test('a ballot counts before closing alone, on a roll alone, once', () => {
  const again = { gate: { ...GATE, mayChange: true }, voter: VOTER };
  const voter = voterAfter(again, cast('a', 900), ADULT);
  const paper = voterAfter(again, cast('staff', 900, [], 'paper'), ADULT);
  const given = { ...again, voter };
  expect({
    last: codeOf(castBallot({ gate: GATE, voter: VOTER }, cast('a', 999), ADULT)),
    late: codeOf(castBallot({ gate: GATE, voter: VOTER }, cast('a', 1000), ADULT)),
    shut: codeOf(castBallot({ gate: { ...GATE, isOpen: false }, voter: VOTER }, cast('a', 900), ADULT)),
    none: codeOf(castBallot({ gate: undefined, voter: VOTER }, cast('a', 900), ADULT)),
    stranger: codeOf(castBallot({ gate: GATE, voter: undefined }, cast('a', 900), ADULT)),
    twice: codeOf(castBallot({ gate: GATE, voter }, cast('a', 900), ADULT)),
    changed: codeOf(castBallot(given, cast('a', 900, [1]), ADULT)),
    other: codeOf(castBallot(given, cast('b', 900, [1]), ADULT)),
    paperAfter: codeOf(castBallot(given, cast('a', 900, [1], 'paper'), ADULT)),
    phoneAfter: codeOf(castBallot({ ...again, voter: paper }, cast('staff', 900), ADULT)),
    impossible: codeOf(castBallot({ gate: GATE, voter: VOTER }, cast('a', 900, [2]), ADULT)),
    blank: codeOf(castBallot({ gate: GATE, voter: VOTER }, cast('a', 900, []), ADULT)),
  }).toEqual({
    ...{ last: 'ok', late: 'VOTE_NOT_OPEN', shut: 'VOTE_NOT_OPEN', none: 'VOTE_NOT_OPEN', stranger: 'NOT_ON_ROLL' },
    ...{ twice: 'HAS_VOTED', changed: 'ok', other: 'HAS_VOTED', paperAfter: 'HAS_VOTED', phoneAfter: 'HAS_VOTED' },
    ...{ impossible: 'CHOICE_NOT_POSSIBLE', blank: 'CHOICE_NOT_POSSIBLE' },
  });
});
