import type { Page } from 'playwright-core';
import { WITH_MICROPHONE } from '../browser/launch.ts';
import { expectSound } from '../world/invariants.ts';
import { writeIn } from './in-size.ts';
import { useStage } from './stage.ts';
import { walkPhotosLater, walkSpoken } from './walk-spoken.ts';

const stage = useStage('h5', [], WITH_MICROPHONE);

test.each([
  ['m', { kind: 'water', word: '水' }],
  ['xl', { kind: 'repair', word: '修东西' }],
] as const)('a need said aloud is written down and confirmed by ear, in size %s', async (size, what) => {
  await walkSpoken(stage, what, writeIn(size));
  await expectSound(stage.world());
});

/** The browser still gives out the app; nothing reaches the cloud until it is opened again. */
const CLOUD = /\/(invoke|storage)/;
const setNetwork = (page: Page, isThere: boolean): Promise<unknown> =>
  isThere
    ? page.unroute(CLOUD).then(() => page.reload())
    : page.route(CLOUD, (route) => route.abort('internetdisconnected'));

test('photos taken without a network survive a restart of the browser and arrive once', async () => {
  await walkPhotosLater(stage, setNetwork);
  await expectSound(stage.world());
});
