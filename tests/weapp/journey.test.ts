import { useStage } from '../journey/stage.ts';
import { walkAsStranger, walkMisspelt, walkTurnedAway } from '../journey/walk-membership.ts';
import { walkNeed } from '../journey/walk-need.ts';
import { expectSound } from '../world/invariants.ts';

const stage = useStage('weapp');

test('the compiled mini-program carries a need from a stranger who joins to points on three pages', async () => {
  await walkNeed(stage);
  await expectSound(stage.world());
});

test('in the compiled mini-program, who was turned away reads why and may try again', () => walkTurnedAway(stage));

test('in the compiled mini-program, a name that is not on the roster stays to be mended', () => walkMisspelt(stage));

test('in the compiled mini-program, a stranger reads on every tab what it will be', () => walkAsStranger(stage));
