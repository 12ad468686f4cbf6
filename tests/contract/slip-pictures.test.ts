import type { InstantMs } from '../../shared/kernel/brand.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { lineOf, plantVote } from './refusals/planted-votes.ts';
import { aPaper } from './refusals/vote-proxy.ts';

const world = useWorld({ startAt: Date.parse('2026-11-02T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const refused = (code: string) => ({ ok: false, code });
const jumpTo = (at: number) => world().cloud.clock.jumpTo(at, { timers: 'once' });

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
