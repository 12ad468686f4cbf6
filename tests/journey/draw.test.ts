import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkDraw } from './walk-draw.ts';

inBuildsLarge('draw', (stage) =>
  test('homes enter by phone, three witnesses draw, and a resident draws it again', async () => {
    await walkDraw(stage);
    await expectSound(stage.world());
  }),
);
