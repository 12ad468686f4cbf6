import type { InstantMs } from '../../shared/kernel/brand.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { lineOf, plantVote } from './refusals/planted-votes.ts';
import { aPaper } from './refusals/vote-proxy.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);

/** An open vote, and a slip on which the captain and the staff read another thing. */
const disputed = async () => {
  const [captain, staff, counter] = await world().joinAll('captain1', 'staff', 'captain2');
  const closesAt = (world().cloud.clock.now() + 600_000) as InstantMs;
  const voteId = await plantVote(world(), 'open', { closesAt }, true);
  const voterId = await lineOf(world(), voteId, 'wei');
  const enter = async (who: Resident, choice: number[], picture?: string) =>
    (await who.must('vote.enterPaper', { voterId, choice, ...(picture && { media: [picture] }) })).state;
  expect([await enter(captain, [0]), await enter(staff, [])]).toEqual(['first', 'differs']);
  return { captain, staff, counter, closesAt, voteId, enter };
};
const listedBy = async (who: Resident, voteId: string) =>
  (await who.must('vote.papers', { voteId })).items.map(({ voterId, state, isByMe }) => ({ voterId, state, isByMe }));
const kept = () => world().db.all('slipPictures');

test('the picture of a disputed slip is seen by the two counters alone, from the closing until the result is confirmed', async () => {
  const { captain, staff, counter, closesAt, voteId, enter } = await disputed();
  const mediaId = await aPaper(world(), staff);
  expect([await enter(staff, [0], mediaId), (await kept()).map(({ media }) => media[0]?.mediaId)]).toEqual([
    ...['cast', [mediaId]],
  ]);
  expect(await counter.call('vote.ballots', { voteId })).toEqual(refused('VOTE_NOT_CLOSED'));
  await jumpTo(closesAt + 60_000);
  const { items } = await counter.must('vote.ballots', { voteId });
  expect(items).toMatchObject([{ choice: [0], channel: 'paper', media: [{ mediaId, kind: 'picture', of: 'said' }] }]);
  for (const who of [captain, staff])
    expect(await who.call('vote.ballots', { voteId })).toEqual(refused('NOT_COUNTER'));
  const result = await world().db.one('votes', voteId);
  if (result?.status !== 'preliminary') throw new Error('it is not counted');
  await jumpTo(result.queriesUntil);
  expect((await world().db.one('votes', voteId))?.status).toBe('confirmed');
  expect((await counter.must('vote.ballots', { voteId })).items).toMatchObject([{ channel: 'paper', media: [] }]);
  await jumpTo(result.queriesUntil + 60_000);
  expect([await kept(), await world().db.one('media', mediaId)]).toEqual([[], undefined]);
});

test('a picture that settles nothing is not kept', async () => {
  const { captain, staff, enter } = await disputed();
  expect(await enter(staff, [2], await aPaper(world(), staff))).toBe('differs');
  expect(await enter(captain, [2])).toBe('cast');
  const [mo, voteId] = [await world().join('mo'), await plantVote(world(), 'open')];
  const voterId = await lineOf(world(), voteId, 'mo');
  for (const who of [captain, staff])
    await who.must('vote.enterPaper', { voterId, choice: [1], media: [await aPaper(world(), who)] });
  expect([(await mo.must('vote.detail', { voteId })).mine, await kept()]).toEqual(['voted', []]);
});

test('a picture goes with a door of theirs alone', async () => {
  const [captain2] = await world().joinAll('captain2');
  const voterId = await lineOf(world(), await plantVote(world(), 'open'), 'wei');
  const media = [await aPaper(world(), captain2)];
  expect(await captain2.call('vote.enterPaper', { voterId, choice: [0], media })).toEqual(refused('FORBIDDEN'));
});

test('a captain lists the slips they entered of a vote of all, and no other; of another building they list none', async () => {
  const [captain1, captain2, staff] = await world().joinAll('captain1', 'captain2', 'staff');
  const voteId = await plantVote(world(), 'open', { buildingId: null });
  const [wei, mo] = [await lineOf(world(), voteId, 'wei'), await lineOf(world(), voteId, 'mo')];
  expect((await captain1.must('vote.detail', { voteId })).may).toEqual(['papers']);
  expect(await captain1.must('vote.enterPaper', { voterId: wei, choice: [0] })).toMatchObject({ state: 'first' });
  await staff.must('vote.enterPaper', { voterId: mo, choice: [1] });
  expect(await listedBy(captain1, voteId)).toEqual([{ voterId: wei, state: 'first', isByMe: true }]);
  expect(await listedBy(captain2, voteId)).toEqual([]);
  expect((await listedBy(staff, voteId)).map(({ voterId }) => voterId).sort()).toEqual([wei, mo].sort());
  const elsewhere = await plantVote(world(), 'open');
  expect(await captain2.call('vote.papers', { voteId: elsewhere })).toEqual(refused('FORBIDDEN'));
});
