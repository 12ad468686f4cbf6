import type { Page } from 'playwright-core';
import { button, goToTab, see } from '../journey/acts.ts';
import { giveChecks, roomFindings } from './checks.ts';
import { SIZES, WIDTHS, writeIn, type Scene } from './scene.ts';
import { TROUBLE_SCENES } from './scenes/trouble.ts';
import type { Screens } from './use-screens.ts';
import { answer } from './wire.ts';

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

/** A claim that the cloud says is made, and then another page while its words still pass. */
const claimed = (name: string, next: (page: Page) => Promise<unknown>): Scene => ({
  name,
  title: '接到了',
  who: 'volunteer',
  at: ({ needs }) => `packages/need/pages/detail/index?id=${needs.open}`,
  before: (page) =>
    answer(page, 'need.claim', {
      ok: true,
      value: { needId: 'need_00000000000000000000000000', status: 'claimed', claimed: 1, slots: 1 },
    }),
  walk: async (page) => {
    await button(page, '我来接').tap();
    await see(page, '接到了');
    await next(page);
  },
  shows: '接到了',
});
const OFFLINE_PAGE = TROUBLE_SCENES.filter(({ name }) => name === 'offline-page');

const kept = (scene: Scene): Scene => ({
  ...scene,
  before: async (page) => Promise.all([scene.before?.(page), keepWords(page)]),
});

/** Over a foot, over the lamp on the wall, over the tabs; the longest last. */
const WHERE = [
  claimed('passing-foot', () => Promise.resolve()),
  claimed('passing-wall', (page) => goToTab(page, '需求')),
  claimed('passing-home', (page) => goToTab(page, '首页')),
  ...OFFLINE_PAGE,
].map((scene) => [scene.name, scene] as const);

/** Words that pass lie over nothing that is read or pressed. */
export const wordsPassBy = (screens: Screens): void => {
  test.each(WHERE)('on %s nothing lies under words that pass at the end of the page', async (_name, scene) => {
    const page = await screens.open(kept(scene));
    await giveChecks(page);
    const found: string[] = [];
    for (const size of SIZES) {
      await writeIn(page, size);
      for (const width of WIDTHS)
        found.push(...(await roomFindings(page, width)).map((one) => `${size} ${String(width)}: ${one}`));
    }
    expect(await page.locator('.toast').filter({ visible: true }).innerText()).toBe(scene.shows);
    expect(found).toEqual([]);
  });
};
