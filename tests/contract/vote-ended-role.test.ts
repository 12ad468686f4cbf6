import type { VoteId } from '../../shared/kernel/ids.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { lineOf } from './refusals/planted-votes.ts';
import { A_VOTE } from './refusals/vote.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);

/** What the captain made and the staff checked, whose roll is frozen, with how it goes on. */
const frozenVote = async (captain: Resident, staff: Resident) => {
  const asked = { ...A_VOTE(world()), buildingId: await world().buildingId('1号楼') };
  const voteId = (await captain.must('vote.make', asked)).voteId as VoteId;
  await staff.must('vote.check', { voteId });
  await jumpTo(world().cloud.clock.now() + 120_000);
  const read = async (who: Resident) => {
    const { status, counters, may } = await who.must('vote.detail', { voteId });
    return { status, counters, may };
  };
  const enter = async (who: Resident, voterId: string) => {
    const answer = await who.call('vote.enterPaper', { voterId, choice: [1] });
    return answer.ok ? answer.value.state : answer.code;
  };
  return { ...asked, voteId, read, enter };
};

const handOver = async (from: Resident, to: Resident) => {
  const { handoverId } = await from.must('appointment.proposeHandOver', {
    ...{ buildingId: await world().buildingId('1号楼'), successorId: to.residentId },
  });
  await to.must('appointment.acceptHandOver', { handoverId });
  await from.must('appointment.confirmHandOver', { handoverId });
};

test('whose role ends after the roll was frozen leaves the table to who has it then, and stays the counter that was announced', async () => {
  const [captain, staff, next, admin, lan] = await world().joinAll('captain1', 'staff', 'wei', 'admin', 'lan');
  const { voteId, read, enter, opensAt, closesAt } = await frozenVote(captain, staff);
  const counters = [captain.person.name, staff.person.name];
  expect(await read(lan)).toEqual({ status: 'announced', counters, may: [] });
  await jumpTo(opensAt + 60_000);
  const [mos, lans] = [await lineOf(world(), voteId, 'mo'), await lineOf(world(), voteId, 'lan')];
  expect([await enter(captain, mos), await enter(staff, lans)]).toEqual(['first', 'first']);

  await handOver(captain, next);
  const nodeId = 'community_test';
  await admin.must('appointment.end', { residentId: staff.residentId, role: 'staff', nodeId, reason: '换人了' });
  for (const who of [captain, staff]) {
    expect(await read(who)).toEqual({ status: 'open', counters, may: [] });
    expect([await enter(who, mos), await enter(who, lans)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await who.call('vote.papers', { voteId })).toEqual(refused('FORBIDDEN'));
    const put = { voteId, closesAt: closesAt + 86_400_000, reason: '再等几天' };
    expect(await who.call('vote.extend', put)).toEqual(refused('FORBIDDEN'));
  }
  // What the two had read on slips stays a first reading: it takes one more person, of those who have the table now.
  expect((await read(next)).may).toEqual(['papers']);
  const waiting = (await next.must('vote.papers', { voteId })).items;
  expect(new Map(waiting.map(({ voterId, state, isByMe }) => [voterId, { state, isByMe }]))).toEqual(
    new Map([mos, lans].map((voterId) => [voterId, { state: 'first', isByMe: false }])),
  );
  expect([await enter(next, mos), await enter(admin, lans)]).toEqual(['cast', 'cast']);
  expect(await admin.call('vote.ballots', { voteId })).toEqual(refused('NOT_COUNTER'));

  await jumpTo(closesAt + 60_000);
  await jumpTo(closesAt + 120_000);
  expect((await lan.must('vote.detail', { voteId })).result?.took).toBe(2);
  // Who reads ballots was said before anybody voted: nobody comes in for the two, whatever they hold.
  for (const who of [next, admin]) expect(await who.call('vote.ballots', { voteId })).toEqual(refused('NOT_COUNTER'));
  for (const who of [captain, staff]) {
    expect(await read(who)).toEqual({ status: 'preliminary', counters, may: ['ballots'] });
    const { items } = await who.must('vote.ballots', { voteId });
    expect(items.map(({ choice, channel }) => ({ choice, channel }))).toEqual([
      { choice: [1], channel: 'paper' },
      { choice: [1], channel: 'paper' },
    ]);
  }
  // Who has left reads nothing any more, and the other one still does.
  await captain.must('membership.leave', { residentId: captain.residentId });
  expect(await captain.call('vote.ballots', { voteId })).toEqual(refused('NOT_RESIDENT'));
  expect((await staff.must('vote.ballots', { voteId })).items).toHaveLength(2);
});
