import type { Page } from 'playwright-core';
import { WITH_MICROPHONE } from '../browser/launch.ts';
import { useStage } from '../journey/stage.ts';
import { walkPhotosLater, walkSpoken } from '../journey/walk-spoken.ts';

const stage = useStage('weapp', [], WITH_MICROPHONE);

const setNetwork = (page: Page, isThere: boolean): Promise<void> =>
  page.evaluate((there) => window.__setNetwork(there), isThere);

test('in the compiled mini-program a need said aloud is written down and confirmed by ear', async () => {
  await walkSpoken(stage, { kind: 'water', word: '水' });
});

test('in the compiled mini-program photos taken without a network arrive once, after a restart', async () => {
  await walkPhotosLater(stage, setNetwork);
});
