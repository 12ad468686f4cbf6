import { expectSound } from '../world/invariants.ts';
import { inLargest } from './in-size.ts';
import { useStage } from './stage.ts';
import { walkDanger } from './walk-danger.ts';
import { walkEnding } from './walk-ending.ts';

const stage = useStage('h5');

test('who says that it burns is told whom to call first, and stands first for everybody', () =>
  walkDanger(inLargest(stage)));

test('a report that was heard and never nodded at ends with a mark, one that was never opened stays', async () => {
  await walkEnding(inLargest(stage));
  await expectSound(stage.world());
});
