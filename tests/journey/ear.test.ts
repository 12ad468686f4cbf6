import { inBuilds } from './in-builds.ts';
import { walkByEar } from './walk-ear.ts';

inBuilds('ear', (stage) =>
  test('somebody who cannot read says a need, hears what became of it, nods, and calls the captain', () =>
    walkByEar(stage)),
);
