import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { World } from '../world/world.ts';
import { BAD_WEATHER } from './weather.ts';

type Storms = {
  readonly world: () => World;
  /** From now on the weather is bad. */
  readonly storm: (seed: number) => void;
  readonly calm: () => void;
};

/** One world for all tests of a file, over which storms come and go; after each test it is calm, and every document is sound. */
export const useStorms = (): Storms => {
  const world = useWorld();
  const calm = () => world().cloud.setFaults({});
  afterEach(async () => {
    calm();
    await expectSound(world());
  });
  return { world, storm: (seed) => world().cloud.setFaults({ seed, rules: BAD_WEATHER }), calm };
};
