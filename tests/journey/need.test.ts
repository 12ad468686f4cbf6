import { expectSound } from '../world/invariants.ts';
import { inBuilds } from './in-builds.ts';
import { walkNeed } from './walk-need.ts';

inBuilds('need', (stage) =>
  test('a need travels from a stranger who joins to points on three pages', async () => {
    await walkNeed(stage);
    await expectSound(stage.world());
  }),
);
