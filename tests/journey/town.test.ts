import { expectSound } from '../world/invariants.ts';
import { inBuilds } from './in-builds.ts';
import { useStage } from './stage.ts';
import { TOWN, untilTheMeeting } from './town.ts';
import { walkTown, walkTownWide } from './walk-town.ts';

const TOWN_MS = 400_000;
jest.setTimeout(TOWN_MS);

inBuilds(
  'town',
  (stage) =>
    test(
      'the meeting of 58 buildings and 300 opinions is held on one phone, and ends at nothing undecided',
      async () => {
        await untilTheMeeting(stage.world());
        await walkTown(stage, stage.world());
        await expectSound(stage.world());
      },
      TOWN_MS,
    ),
  [],
  TOWN,
);

describe('in a wide window', () => {
  const stage = useStage('h5', [], [], TOWN);
  test(
    'the sum stands beside the matter that is decided',
    async () => {
      await untilTheMeeting(stage.world());
      await walkTownWide(stage, stage.world());
    },
    TOWN_MS,
  );
});
