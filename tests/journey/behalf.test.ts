import { inBuildsLarge } from './in-builds.ts';
import { walkBehalf } from './walk-behalf.ts';

inBuildsLarge('behalf', (stage) =>
  test('a captain acts for somebody by the card of their household, who takes it back', () => walkBehalf(stage)),
);
