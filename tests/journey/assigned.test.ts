import { expectSound } from '../world/invariants.ts';
import { inLargest } from './in-size.ts';
import { useStage } from './stage.ts';
import { walkAssigned } from './walk-assigned.ts';

const stage = useStage('h5');

test('a need that is given goes from hand to hand until its requester nods', async () => {
  await walkAssigned(inLargest(stage));
  await expectSound(stage.world());
});
