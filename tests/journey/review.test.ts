import { WITH_MICROPHONE } from '../browser/launch.ts';
import { expectSound } from '../world/invariants.ts';
import { inLargest } from './in-size.ts';
import { useStage } from './stage.ts';
import { walkReview } from './walk-review.ts';

const stage = useStage('h5', [], WITH_MICROPHONE);

test('a captain holds the review of a month on one phone, and nobody has to write', async () => {
  await walkReview(inLargest(stage));
  await expectSound(stage.world());
});
