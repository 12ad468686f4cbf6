import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkJielong } from './walk-jielong.ts';

inBuildsLarge('jielong', (stage) =>
  test('a captain pastes forty lines of the group, and again takes only what is new', async () => {
    await walkJielong(stage);
    await expectSound(stage.world());
  }),
);
