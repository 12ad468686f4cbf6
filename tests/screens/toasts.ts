import type { Page } from 'playwright-core';
import { giveChecks, roomFindings } from './checks.ts';
import { SIZES, WIDTHS, writeIn, type Scene } from './scene.ts';
import { TROUBLE_SCENES } from './scenes/trouble.ts';
import { UNSENT_SCENES } from './scenes/unsent.ts';
import type { Screens } from './use-screens.ts';

/** As long as words that pass are shown. */
const SHOWN_MS = 3000;

/** Words that pass stay until they were looked at. */
const keepWords = async (page: Page): Promise<void> => {
  await page.addInitScript((shownMs) => {
    const later = window.setTimeout.bind(window);
    const wait = (then: TimerHandler, ms?: number, ...given: unknown[]) =>
      ms === shownMs ? 0 : later(then, ms, ...given);
    window.setTimeout = wait as typeof window.setTimeout;
  }, SHOWN_MS);
};

const keptOn = (name: string): Scene => {
  const scene = [...UNSENT_SCENES, ...TROUBLE_SCENES].find((one) => one.name === name);
  if (!scene) throw new Error(`there is no scene ${name}`);
  return { ...scene, before: async (page) => Promise.all([scene.before?.(page), keepWords(page)]) };
};

/** Over the lamp on the wall, over a foot, over the tabs; the longest last. */
const WHERE = [
  ['unsent-needs', '存好了，没丢'],
  ['unsent-line', '存好了，没丢'],
  ['unsent-home', '存好了，没丢'],
  ['offline-page', '没有网，打不开，等会儿再点'],
] as const;

/** Words that pass lie over nothing that is read or pressed. */
export const wordsPassBy = (screens: Screens): void => {
  test.each(WHERE)('on %s nothing lies under %s at the end of the page while it passes', async (name, words) => {
    const page = await screens.open(keptOn(name));
    await giveChecks(page);
    const found: string[] = [];
    for (const size of SIZES) {
      await writeIn(page, size);
      for (const width of WIDTHS)
        found.push(...(await roomFindings(page, width)).map((one) => `${size} ${String(width)}: ${one}`));
    }
    expect(await page.locator('.toast').filter({ visible: true }).innerText()).toBe(words);
    expect(found).toEqual([]);
  });
};
