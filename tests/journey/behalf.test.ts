import { inLargest } from './in-size.ts';
import { useStage } from './stage.ts';
import { walkBehalf } from './walk-behalf.ts';

const stage = useStage('h5');

test('a captain acts for somebody by the card of their household, who takes it back', () =>
  walkBehalf(inLargest(stage)));
