import { inTurn } from '../fixtures/sample.ts';
import { useStage, type Stage } from '../journey/stage.ts';
import { walkOfficial } from '../journey/walk-account.ts';
import { walkByEar } from '../journey/walk-ear.ts';
import { walkAsStranger, walkMisspelt, walkTurnedAway } from '../journey/walk-membership.ts';
import { walkScannedAndClosed } from '../journey/walk-scanned.ts';
import { walkTonight } from '../journey/walk-tonight.ts';

const stage = useStage('weapp');

/**
 * Each is walked in the browser in every run. Here each package has a walk of its own, and of these, which meet nothing of WeChat that those
 * do not, two are walked in turn. In this order: who hears finds an empty wall, and the last one moves the clock.
 */
const AGAIN: readonly (readonly [sentence: string, walk: (stage: Stage) => Promise<void>])[] = [
  ['who cannot read says a need, nods and calls by ear', walkByEar],
  ['who was turned away reads why and may try again', walkTurnedAway],
  ['a name that is not on the roster stays to be mended', walkMisspelt],
  ['a stranger reads on every tab what it will be', walkAsStranger],
  ['a stranger who closed a scanned need is led on once', walkScannedAndClosed],
  ['a stranger learns whether this is official', walkOfficial],
  ['who is on duty is lit only from 18:30 to 22:30', walkTonight],
];
const chosen = inTurn(AGAIN, 'weapp', 2);

test.each(AGAIN.filter((one) => chosen.includes(one)))('in the compiled mini-program, %s', (_sentence, walk) =>
  walk(stage),
);
