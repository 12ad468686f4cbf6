import { useStage } from './stage.ts';
import { walkByEar } from './walk-ear.ts';

const stage = useStage('h5');

test('somebody who cannot read says a need, hears what became of it, nods, and calls the captain', async () => {
  await walkByEar(stage);
});
