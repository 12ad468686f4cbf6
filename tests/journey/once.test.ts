import { useStage } from './stage.ts';
import { ONCE } from './walk-once.ts';

const stage = useStage('h5');

test.each(ONCE)('%s', (_sentence, walk) => walk(stage));
