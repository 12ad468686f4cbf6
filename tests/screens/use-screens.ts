import type { Page } from 'playwright-core';
import { giveVoice } from '../browser/voice.ts';
import { usePhones } from '../browser/phones.ts';
import { builtClient } from '../journey/stage.ts';
import { openCommunity, type Community } from './community.ts';
import { makePhoneOf, openScene, type Scene, type Size } from './scene.ts';

export type Screens = { readonly open: (scene: Scene, size: Size) => Promise<Page> };

/** For a test file: the preview community, and phones on which its scenes are opened. */
export const useScreens = (): Screens => {
  const phones = usePhones();
  let running: Community | undefined;
  beforeAll(async () => {
    running = await openCommunity(builtClient('h5'));
  }, 120_000);
  afterAll(() => running?.close());
  return {
    open: async (scene: Scene, size: Size): Promise<Page> => {
      if (!running) throw new Error('open a scene inside a test');
      const page = await phones.open({
        tolerates: scene.tolerates ?? [],
        prepare: async (context) => {
          await giveVoice(context, 1);
          await makePhoneOf(context, scene, size);
        },
      });
      await openScene(page, running, scene);
      return page;
    },
  };
};
