import { seeded } from '../fixtures/random.ts';
import { inTurn } from '../fixtures/sample.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_NEED } from '../bench/cost.ts';
import { jumpBy, jumpingStory } from './jumping-story.ts';

const world = useWorld();

const DAY_MS = 24 * 3_600_000;

test.each(inTurn([1, 20261130, 95], 'clock'))(
  'with a clock that jumps by seed %i everything keeps its order',
  async (seed) => {
    expect(await jumpingStory(world(), seeded(seed))).toEqual([]);
    await expectSound(world());
  },
);

test('what happens while the clock is behind is followed by the jobs', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  await jumpBy(world(), -DAY_MS);
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  for (const by of [0, 0]) await jumpBy(world(), by);
  const claimed = (await world().db.all('events')).find((one) => one.subject === needId && one.kind === 'need.claimed');
  const job = await world().db.one('jobs', 'countNeeds');
  expect(job?.readUntil).toBeGreaterThanOrEqual(claimed?.at ?? Infinity);
  await expectSound(world());
});
