import { inBuilds } from './in-builds.ts';
import { ONCE } from './walk-once.ts';

inBuilds('once', (stage) => test.each(ONCE)('%s', (_sentence, walk) => walk(stage)));
