import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkEarning } from './walk-earning.ts';

inBuildsLarge('earning', (stage) =>
  test('somebody who helped says so, the captain looks, neighbours could object, and points come by themselves', async () => {
    await walkEarning(stage);
    await expectSound(stage.world());
  }),
);
