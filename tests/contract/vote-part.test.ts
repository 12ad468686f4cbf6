import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { lineOf, plantVote } from './refusals/planted-votes.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const listedBy = async (who: Resident, voteId: string) =>
  (await who.must('vote.papers', { voteId })).items.map(({ voterId, state, isByMe }) => ({ voterId, state, isByMe }));

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
  expect(await captain2.call('vote.papers', { voteId: elsewhere })).toEqual({ ok: false, code: 'FORBIDDEN' });
});
