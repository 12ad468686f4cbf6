import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkMissedVote, walkVote } from './walk-vote.ts';

inBuildsLarge('vote', (stage) => {
  test('a building votes on its phones, one of them by ear, and hears what came of it', async () => {
    await walkVote(stage);
    await expectSound(stage.world());
  });

  test('a vote that too few took part in says how many are missing', async () => {
    await walkMissedVote(stage);
    await expectSound(stage.world());
  });
});
