import { WITH_MICROPHONE } from '../browser/launch.ts';
import { inTurn } from '../fixtures/sample.ts';
import { useStage, type Stage } from '../journey/stage.ts';
import { walkAssigned } from '../journey/walk-assigned.ts';
import { walkBehalf } from '../journey/walk-behalf.ts';
import { walkDanger } from '../journey/walk-danger.ts';
import { walkEnding } from '../journey/walk-ending.ts';
import { walkReview } from '../journey/walk-review.ts';
import { expectSound } from '../world/invariants.ts';

const stage = useStage('weapp', [], WITH_MICROPHONE);

/** Each is walked in the browser in every run; the last ones move the clock. */
const WALKS: readonly (readonly [sentence: string, walk: (stage: Stage) => Promise<void>])[] = [
  ['a given need goes from hand to hand until its requester nods', walkAssigned],
  ['a captain acts for somebody by the card of their household', walkBehalf],
  ['who says that it burns is told whom to call first', walkDanger],
  ['a captain holds the review of a month on one phone', walkReview],
  ['a report nobody nods at ends with a mark, unless it was never opened', walkEnding],
];
const chosen = inTurn(WALKS, 'weapp needs', 2);

test.each(WALKS.filter((one) => chosen.includes(one)))('in the compiled mini-program %s', async (_sentence, walk) => {
  await walk(stage);
  await expectSound(stage.world());
});
