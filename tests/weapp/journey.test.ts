import { useStage } from '../journey/stage.ts';
import { walkNeed } from '../journey/walk-need.ts';
import { expectSound } from '../world/invariants.ts';

const stage = useStage('weapp');

test('the compiled mini-program carries a need from a stranger who joins to points on three pages', async () => {
  await walkNeed(stage);
  await expectSound(stage.world());
});
