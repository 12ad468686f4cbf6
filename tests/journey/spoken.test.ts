import type { Page } from 'playwright-core';
import { WITH_MICROPHONE } from '../browser/launch.ts';
import { inTurn } from '../fixtures/sample.ts';
import { expectSound } from '../world/invariants.ts';
import { inBuilds } from './in-builds.ts';
import { writeIn } from './in-size.ts';
import { walkPhotosLater, walkSpoken } from './walk-spoken.ts';

/** Each browser run writes in one of the two sizes. */
const SIZES = inTurn(
  [
    ['m', { kind: 'water', word: '水' }],
    ['xl', { kind: 'repair', word: '修东西' }],
  ] as const,
  'sizes',
);

/** The browser still gives out the app; nothing reaches the cloud until it is opened again. */
const CLOUD = /\/(invoke|storage)/;
const inBrowser = (page: Page, isThere: boolean): Promise<unknown> =>
  isThere
    ? page.unroute(CLOUD).then(() => page.reload())
    : page.route(CLOUD, (route) => route.abort('internetdisconnected'));
const inWeChat = (page: Page, isThere: boolean): Promise<unknown> =>
  page.evaluate((there) => window.__setNetwork(there), isThere);

inBuilds(
  'spoken',
  (stage, build) => {
    test.each(SIZES)('a need said aloud is written down and confirmed by ear, in size %s', async (size, what) => {
      await walkSpoken(stage, what, ...(build === 'h5' ? [writeIn(size)] : []));
      await expectSound(stage.world());
    });

    test('photos taken without a network survive a restart and arrive once', async () => {
      await walkPhotosLater(stage, build === 'h5' ? inBrowser : inWeChat);
      await expectSound(stage.world());
    });
  },
  WITH_MICROPHONE,
);
