import type { Page } from 'playwright-core';
import { giveVoice } from '../browser/voice.ts';
import { usePhones } from '../browser/phones.ts';
import { builtClient } from '../journey/stage.ts';
import { openCommunity, type Community } from './community.ts';
import { chooseElsewhere } from './choose-elsewhere.ts';
import { makePhoneOf, openScene, SCREEN, writeIn, type Scene } from './scene.ts';

/** The community is founded once a run, by whoever asks for it first. */
const COMMUNITY_MS = 300_000;

/** Opens scenes in 标准. */
export type Screens = {
  /** On a phone of its own. */
  readonly open: (scene: Scene) => Promise<Page>;
  /** For who changes nothing there: of those that are only opened, each person has one phone, which turns from page to page. */
  readonly turnTo: (scene: Scene) => Promise<Page>;
};

/** For a test file: the preview community, and phones on which its scenes are opened. */
export const useScreens = (): Screens => {
  const phones = usePhones();
  let running: Community | undefined;
  beforeAll(async () => {
    running = await openCommunity(builtClient('h5'));
  }, COMMUNITY_MS);
  afterAll(() => running?.close());
  const open = async (scene: Scene, kept: { readonly keptAs?: string } = {}): Promise<Page> => {
    if (!running) throw new Error('open a scene inside a test');
    const page = await phones.open({
      ...kept,
      tolerates: scene.tolerates ?? [],
      prepare: async (context) => {
        await giveVoice(context, 1);
        await makePhoneOf(context, scene, 'm');
      },
    });
    if (page.url() !== 'about:blank') await tidy(page);
    await openScene(page, running, scene);
    return page;
  };
  return {
    open: (scene) => open(scene),
    turnTo: (scene) => open(scene, isOnlyOpened(scene) ? { keptAs: scene.who } : {}),
  };
};

/** Nothing is done there that would be left behind. */
const isOnlyOpened = ({ before, walk, tolerates, isWaiting }: Scene): boolean =>
  [before, walk, tolerates, isWaiting].every((one) => one === undefined);

/** As a phone is at first. */
const tidy = async (page: Page): Promise<void> => {
  await page.setViewportSize(SCREEN);
  await page.emulateMedia({ colorScheme: 'light' });
  // The scene before may have been written in another size without the app knowing of it.
  await writeIn(page, 'm');
  await chooseElsewhere(page, { size: 'm', language: 'zh' });
};
