import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkSuccessor } from './walk-successor.ts';

inBuildsLarge('successor', (stage) =>
  test('a captain is replaced in the middle of a review, which goes on and ends', async () => {
    await walkSuccessor(stage);
    await expectSound(stage.world());
  }),
);
