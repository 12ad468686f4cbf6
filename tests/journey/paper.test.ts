import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkPaper } from './walk-paper.ts';

inBuildsLarge('paper', (stage) => {
  test('a slip that two people read differently is looked at again before it counts', async () => {
    await walkPaper(stage);
    await expectSound(stage.world());
  });
});
