import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { aMove, aSplit } from './refusals/corrections.ts';
import { plantVote } from './refusals/planted-votes.ts';
import { refused } from './refused.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const cast = (who: Resident, voteId: string) => who.call('vote.cast', { voteId, choice: [1], isOfAge: true });
const codeOf = async (who: Resident, voteId: string) => {
  const answer = await cast(who, voteId);
  return answer.ok ? 'ok' : answer.code;
};
const householdOf = async (who: Resident) => (await world().db.one('residents', who.residentId))?.householdId ?? '';
const listed = async (who: Resident) => (await who.must('vote.list', {})).items.map(({ voteId }) => voteId);

test('who goes out of a household is on no roll that was frozen before, and the household votes without them', async () => {
  const [staff, wei, qin] = await world().joinAll('staff', 'wei', 'qin');
  const voteId = await plantVote(world(), 'open');
  await staff.must('community.splitHousehold', await aSplit(world()));
  expect((await wei.must('vote.detail', { voteId })).mine).toBe('notOnRoll');
  expect(await cast(wei, voteId)).toEqual(refused('NOT_ON_ROLL'));
  expect(await codeOf(qin, voteId)).toBe('ok');
  expect(await wei.must('vote.detail', { voteId })).toMatchObject({ took: 1, onRoll: 6, hasVoted: false });
});

test('two households that became one after the roll was frozen are two on it, and each was asked once', async () => {
  const [staff, qin, lan] = await world().joinAll('staff', 'qin', 'lan');
  const [voteId, other] = [await plantVote(world(), 'open'), await plantVote(world(), 'open')];
  const [from, into] = [await householdOf(lan), await householdOf(qin)];
  expect(await codeOf(lan, voteId)).toBe('ok');
  await staff.must('community.mergeHouseholds', { householdId: from, intoId: into, reason: '两家住一起了' });
  expect([await codeOf(qin, voteId), await codeOf(lan, voteId)]).toEqual(['ok', 'HAS_VOTED']);
  expect((await qin.must('vote.detail', { voteId })).took).toBe(2);
  // Of the one that is gone nobody has a phone: the two of them, who share a home now, cast one ballot by phone.
  expect([await codeOf(lan, other), await codeOf(qin, other)]).toEqual(['ok', 'HAS_VOTED']);
});

test('a household that moves votes where it is on the roll, and not where it came to', async () => {
  const [staff, mo, luo] = await world().joinAll('staff', 'mo', 'luo');
  const there = await world().buildingId('2号楼');
  const [here, elsewhere] = [
    await plantVote(world(), 'open'),
    await plantVote(world(), 'open', { buildingId: there as never }),
  ];
  const closed = await plantVote(world(), 'announced', { buildingId: there as never });
  await staff.must(
    'community.moveHousehold',
    await aMove(world(), { householdId: await householdOf(mo), buildingId: there }),
  );
  expect(await listed(mo)).toEqual(expect.arrayContaining([here, elsewhere, closed]));
  expect((await mo.must('vote.detail', { voteId: here })).mine).toBe('can');
  expect([await codeOf(mo, here), await codeOf(mo, elsewhere)]).toEqual(['ok', 'NOT_ON_ROLL']);
  // Of the building they left they read what they are on the roll of, and nothing newer.
  const newer = await plantVote(world(), 'open');
  expect(await mo.call('vote.detail', { voteId: newer })).toEqual(refused('VOTE_NOT_FOUND'));
  expect(await listed(mo)).not.toContain(newer);
  expect(await luo.call('vote.detail', { voteId: here })).toEqual(refused('VOTE_NOT_FOUND'));
});

test('who joins on their phone after the roll was frozen votes for the household that is on it', async () => {
  const voteId = await plantVote(world(), 'open');
  const neighbour = await world().join('R113');
  expect(await codeOf(neighbour, voteId)).toBe('ok');
});

test('a roll stands in the order of its doors, and a door is found by its numbers', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const voteId = await plantVote(world(), 'open');
  const found = async (who: Resident, find?: string) =>
    (await who.must('vote.roll', { voteId, ...(find === undefined ? {} : { find }) })).items.map(({ door }) => door);
  const all = await found(wei);
  expect([all, [...all].sort()]).toEqual([[...all].sort(), all]);
  expect(await found(wei, '2-301')).toEqual(['1号楼2单元301']);
  expect(await found(wei, '101')).toEqual(['1号楼1单元101', '1号楼2单元101']);
  expect(await found(wei, '1号楼2单元')).toEqual(all.filter((door) => door.startsWith('1号楼2单元')));
  expect([await found(wei, '2号楼'), await found(wei, '999')]).toEqual([[], []]);
  // A name tells nobody a door but those who keep the table.
  const { door } = await wei.must('vote.detail', { voteId });
  expect([await found(wei, wei.person.name), await found(staff, wei.person.name)]).toEqual([[], [door]]);
  expect(await found(staff, '没有这个人')).toEqual([]);
});
