import { walkByEar } from '../journey/walk-ear.ts';
import { useStage } from '../journey/stage.ts';

const stage = useStage('weapp');

test('in the compiled mini-program, somebody who cannot read says a need, hears what became of it, nods, and calls the captain', async () => {
  await walkByEar(stage);
});
