import { jumpingStory } from '../jobs/jumping-story.ts';
import { seeded } from '../fixtures/random.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { keepOn, SEED, tell } from './keep-on.ts';

const world = useWorld();

test('a clock that jumps at any moment turns no order around', async () => {
  const random = seeded(SEED);
  const found: string[] = [];
  const stories = await keepOn(async () => {
    found.push(...(await jumpingStory(world(), random)));
  });
  tell('clock jumps', { stories, found: found.length });
  expect(found).toEqual([]);
  await expectSound(world());
});
