import { inBuilds } from './in-builds.ts';
import { walkNamesakes, walkTakeOver } from './walk-take-over.ts';

inBuilds('take-over', (stage) => {
  test('a new phone takes a person over: the old one says no in time, and with it gone two who saw them say yes', () =>
    walkTakeOver(stage));

  test('of two of one name in one flat the one who said the year is let in', () => walkNamesakes(stage));
});
