import { WITH_MICROPHONE } from '../browser/launch.ts';
import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkReview } from './walk-review.ts';

inBuildsLarge(
  'review',
  (stage) =>
    test('a captain holds the review of a month on one phone, and nobody has to write', async () => {
      await walkReview(stage);
      await expectSound(stage.world());
    }),
  WITH_MICROPHONE,
);
