import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkAtDoor, walkBring } from './walk-bring.ts';

inBuildsLarge('bring', (stage) => {
  afterEach(() => expectSound(stage.world()));

  test('what somebody cannot fetch is carried by the first helper, handed over and given at the door, once', () =>
    walkBring(stage));

  test('a captain says it by the card for somebody without a phone, and their family reads it', () =>
    walkAtDoor(stage));
});
