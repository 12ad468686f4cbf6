import { A_NEED, needThatIs } from './refusals/a-need.ts';
import { assignedNeed } from './refusals/given-need.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';

const world = useWorld();

const countsFor = async (who: Actor) => {
  const { counts } = await who.must('need.queue', { filter: 'all' });
  if (!counts) throw new Error('the first page has no counts');
  return counts;
};

test('the queue counts every unfinished need once, and follows each act at once', async () => {
  const [wei, mo, staff, other] = await world().joinAll('wei', 'mo', 'staff', 'captain2');
  const before = await countsFor(staff);
  expect(before.all).toBe(before.nobody + before.part + before.doing + before.nod);
  await needThatIs(world(), 'open');
  const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
  await mo.must('need.claim', { needId });
  await needThatIs(world(), 'claimed');
  await needThatIs(world(), 'done');
  await assignedNeed(world());
  const gained = { nobody: 1, part: 1, doing: 2, nod: 1 };
  const after = await countsFor(staff);
  expect(after).toEqual({
    ...before,
    all: before.all + 5,
    ...Object.fromEntries(
      Object.entries(gained).map(([stage, by]) => [stage, before[stage as keyof typeof gained] + by]),
    ),
  });
  // Another captain's building has none of them.
  expect(await countsFor(other)).toMatchObject({ all: 0, overdue: 0 });
  // Kept by the job, they are the same.
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
  expect(await countsFor(staff)).toEqual(after);
});

test('what nobody has comes first, the most urgent at the top, and a filter shows what its number counts', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { needId: later } = await wei.must('need.post', { ...A_NEED, urgency: 'later' });
  const { needId: urgent } = await wei.must('need.post', { ...A_NEED, urgency: 'urgent' });
  const { items } = await staff.must('need.queue', { filter: 'all' });
  const places = [urgent, later].map((id) => items.findIndex(({ needId }) => needId === id));
  expect(places[0]).toBe(0);
  expect(places[1]).toBeGreaterThan(0);
  const isWaiting = items.map(({ stage, asks }) => stage === 'nobody' || stage === 'part' || asks !== null);
  expect(isWaiting).toEqual([...isWaiting].sort((a, b) => Number(b) - Number(a)));
  const counts = await countsFor(staff);
  for (const filter of ['nobody', 'part', 'doing', 'nod', 'overdue'] as const) {
    const shown = await staff.must('need.queue', { filter });
    expect([filter, shown.items.length]).toEqual([filter, counts[filter]]);
  }
});

test('and after all of it every document is sound', async () => {
  await expectSound(world());
});
