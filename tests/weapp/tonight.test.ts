import { useStage } from '../journey/stage.ts';
import { walkTonight } from '../journey/walk-tonight.ts';

const stage = useStage('weapp');

test('the compiled mini-program says who is on duty, and lights them only from 18:30 to 22:30', () =>
  walkTonight(stage));
