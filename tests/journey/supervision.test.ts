import { expectSound } from '../world/invariants.ts';
import { inBuilds } from './in-builds.ts';
import { walkSupervision } from './walk-supervision.ts';

inBuilds('supervision', (stage) =>
  test('a supervisor finds points that were given wrongly, two of the staff take them back, and everybody reads it', async () => {
    await walkSupervision(stage);
    await expectSound(stage.world());
  }),
);
