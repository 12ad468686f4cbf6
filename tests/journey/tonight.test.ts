import { inBuilds } from './in-builds.ts';
import { walkTonight } from './walk-tonight.ts';

inBuilds('tonight', (stage) =>
  test('the front page says who is on duty, and lights them only from 18:30 to 22:30', () => walkTonight(stage)),
);
