import type { InstantMs } from '../kernel/brand.ts';
import type { BuildingId, CommunityId, PaperId, ResidentId, VoteId, VoterId } from '../kernel/ids.ts';
import { rollKeysOf } from './door-keys.ts';
import { enterSlip, type Paper } from './paper.ts';

const VOTER = {
  ...{ _id: 'voter_1' as VoterId, communityId: 'community_1' as CommunityId, buildingId: 'building_1' as BuildingId },
  ...{
    voteId: 'vote_1' as VoteId,
    unitId: 'household_1',
    door: '3号楼1单元402',
    ...rollKeysOf('3号楼1单元402', 'household_1'),
    cast: null,
    createdAt: 1 as InstantMs,
  },
};
/** What a row of entries, each by somebody, comes to. */
const statesOf = (...entries: readonly (readonly [by: string, choice: readonly number[]])[]) => {
  let paper: Paper | null = null;
  return entries.map(([by, choice], at) => {
    const entry = { _id: 'paper_1' as PaperId, byId: `resident_${by}` as ResidentId, choice, at: at as InstantMs };
    const entered = enterSlip(paper, VOTER, entry);
    ({ paper } = entered);
    return entered.state;
  });
};

test('one person alone never casts a slip, however often they enter it', () => {
  expect(statesOf(['a', [0]], ['a', [0]], ['a', [1]], ['a', [1]])).toEqual(['first', 'first', 'first', 'first']);
});

test('two people who read the same cast it, a blank slip too', () => {
  expect(statesOf(['a', [0, 2]], ['b', [0, 2]])).toEqual(['first', 'cast']);
  expect(statesOf(['a', []], ['b', []])).toEqual(['first', 'cast']);
});

test('who read something else look again, or a third one reads it', () => {
  expect(statesOf(['a', [0]], ['b', []], ['a', []])).toEqual(['first', 'differs', 'cast']);
  expect(statesOf(['a', [0]], ['b', [0, 1]], ['c', [1]], ['d', [0, 1]])).toEqual([
    'first',
    'differs',
    'differs',
    'cast',
  ]);
});
