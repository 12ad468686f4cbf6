import { expectSound } from '../world/invariants.ts';
import { WITH_MICROPHONE } from '../browser/launch.ts';
import { inLargest } from './in-size.ts';
import { useStage } from './stage.ts';
import { walkAssigned } from './walk-assigned.ts';

const stage = useStage('h5', [], WITH_MICROPHONE);

test('a need that is given goes from hand to hand until its requester nods', async () => {
  await walkAssigned(inLargest(stage));
  await expectSound(stage.world());
});
