import { expectSound } from '../world/invariants.ts';
import { walkNeed } from './walk-need.ts';
import { useStage } from './stage.ts';

const stage = useStage('h5');

test('a need travels from a stranger who joins to points on three pages', async () => {
  await walkNeed(stage);
  await expectSound(stage.world());
});
