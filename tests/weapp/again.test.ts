import { useStage } from '../journey/stage.ts';
import { walkOfficial } from '../journey/walk-account.ts';
import { walkScannedAndClosed } from '../journey/walk-scanned.ts';

const stage = useStage('weapp');

test('in the compiled mini-program, a stranger who closed a scanned need is led on once', () =>
  walkScannedAndClosed(stage));
test('in the compiled mini-program, a stranger learns whether this is official', () => walkOfficial(stage));
