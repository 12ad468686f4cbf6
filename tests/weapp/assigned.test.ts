import { useStage } from '../journey/stage.ts';
import { walkAssigned } from '../journey/walk-assigned.ts';
import { walkBehalf } from '../journey/walk-behalf.ts';
import { walkDanger } from '../journey/walk-danger.ts';
import { walkEnding } from '../journey/walk-ending.ts';
import { expectSound } from '../world/invariants.ts';

const stage = useStage('weapp');

test('in the compiled mini-program a given need goes from hand to hand until its requester nods', async () => {
  await walkAssigned(stage);
  await expectSound(stage.world());
});

test('in the compiled mini-program a captain acts for somebody by the card of their household', () =>
  walkBehalf(stage));

test('in the compiled mini-program who says that it burns is told whom to call first', () => walkDanger(stage));

test('in the compiled mini-program a report nobody nods at ends with a mark, unless it was never opened', () =>
  walkEnding(stage));
