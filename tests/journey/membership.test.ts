import { inBuilds } from './in-builds.ts';
import { walkAsStranger, walkMisspelt, walkTurnedAway } from './walk-membership.ts';

inBuilds('membership', (stage) => {
  test('a captain who does not know somebody says why, and they read it and may try again', () =>
    walkTurnedAway(stage));

  test('a name that is not on the roster is said at once, and the name stays to be mended', () => walkMisspelt(stage));

  test('a stranger reads on every tab what it will be, and nothing of anybody', () => walkAsStranger(stage));
});
