import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkDanger } from './walk-danger.ts';
import { walkEnding } from './walk-ending.ts';

inBuildsLarge('ending', (stage) => {
  test('who says that it burns is told whom to call first, and stands first for everybody', () => walkDanger(stage));

  test('a report that was heard and never nodded at ends with a mark, one that was never opened stays', async () => {
    await walkEnding(stage);
    await expectSound(stage.world());
  });
});
