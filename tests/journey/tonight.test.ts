import { useStage } from './stage.ts';
import { walkTonight } from './walk-tonight.ts';

const stage = useStage('h5');

test('the front page says who is on duty, and lights them only from 18:30 to 22:30', () => walkTonight(stage));
