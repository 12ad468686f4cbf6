import { WITH_MICROPHONE } from '../browser/launch.ts';
import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkAssigned } from './walk-assigned.ts';

inBuildsLarge(
  'assigned',
  (stage) =>
    test('a need that is given goes from hand to hand until its requester nods', async () => {
      await walkAssigned(stage);
      await expectSound(stage.world());
    }),
  WITH_MICROPHONE,
);
