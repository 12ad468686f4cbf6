import { useStage } from './stage.ts';
import { walkOffice } from './walk-office.ts';

const stage = useStage('h5');

test('an office is opened, bound, handed over and ended', () => walkOffice(stage));
