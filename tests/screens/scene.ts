import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { see } from '../journey/acts.ts';
import { openidOf, type Community } from './community.ts';
import { EVENING } from './evening.ts';
import { rememberOpener } from './hands.ts';

export const SIZES = ['m', 'l', 'xl'] as const;
export type Size = (typeof SIZES)[number];
export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = [320, 375, 430] as const;
export const SCREEN = { width: 375, height: 812 } as const;

/** One screen as somebody sees it: whose phone, which page, what they do there until it shows. */
export type Scene = {
  /** Of the file, and unique. */
  readonly name: string;
  /** What is seen, for the index of pictures. */
  readonly title: string;
  readonly who: string;
  readonly at: string | ((community: Community) => string);
  /** Before the page is opened: what the wire does. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly walk?: (page: Page, community: Community) => Promise<unknown>;
  /** Words that are on the screen once it is there. */
  readonly shows: string | RegExp;
  /** What the browser says of a wire that was cut. */
  readonly tolerates?: readonly RegExp[];
  /** Answers are still awaited: that is what is to be seen. */
  readonly isWaiting?: boolean;
};

/** The phone that pictures are taken on. */
export const PHONE: BrowserContextOptions = {
  viewport: SCREEN,
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
};

/** Makes a phone that of one person, who chose a type size; the theme follows the phone. */
export const makePhoneOf = async (context: BrowserContext, scene: Scene, size: Size): Promise<void> => {
  await context.clock.setFixedTime(EVENING);
  await context.addInitScript(rememberOpener);
  await context.addInitScript(
    ({ openid, preferences }) => {
      sessionStorage.setItem('linli.persona', openid);
      localStorage.setItem('preferences', JSON.stringify({ data: preferences }));
    },
    { openid: openidOf(scene.who), preferences: { size, theme: 'auto' } },
  );
};

/** Goes to an address; where a page is open already, until that one is out of sight: both may show the same words. */
const turn = async (page: Page, url: string): Promise<void> => {
  if (page.url() === 'about:blank' || page.url() === url) {
    await page.goto(url);
    return;
  }
  const open = await page.evaluateHandle(() =>
    Array.from(document.querySelectorAll('.taro_page')).find(({ clientHeight }) => clientHeight > 0),
  );
  await page.goto(url);
  await page.waitForFunction((left) => !left?.isConnected || left.clientHeight === 0, open);
};

/** Opens a scene and returns when everything it shows is there. */
export const openScene = async (page: Page, community: Community, scene: Scene): Promise<void> => {
  const isQuiet = watchCalls(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await scene.before?.(page);
  const at = typeof scene.at === 'string' ? scene.at : scene.at(community);
  await turn(page, `${community.url}/#/${at}`);
  await scene.walk?.(page, community);
  await see(page, scene.shows);
  if (scene.isWaiting !== true) await isQuiet();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

/** Writes the screen that is open in another type size: a size is a class on its root and nothing else. */
export const writeIn = async (page: Page, size: Size): Promise<void> => {
  await page.evaluate(async (chosen) => {
    for (const root of document.querySelectorAll('.linli'))
      root.className = root.className.replace(/\bsize-\w+/, `size-${chosen}`);
    const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    await drawn();
    await drawn();
  }, size);
};

/** A page scrolls inside the screen: the screen is made as long as the page, so that all of it is seen at once. */
export const stretch = async (page: Page, lengthMax: number): Promise<void> => {
  // Narrower, it is longer.
  await page.setViewportSize(SCREEN);
  const length = await page.evaluate(() =>
    Math.max(...Array.from(document.querySelectorAll('.taro_page'), (shown) => shown.scrollHeight)),
  );
  await page.setViewportSize({ width: SCREEN.width, height: Math.min(Math.max(length, SCREEN.height), lengthMax) });
};

/** Resolves once no call is on its way and the last answer is drawn. */
const watchCalls = (page: Page): (() => Promise<void>) => {
  let underway = 0;
  let wake: () => void = () => undefined;
  const count = (by: number) => (request: { url(): string }) => {
    if (!request.url().includes('/invoke/')) return;
    underway += by;
    if (underway === 0) wake();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  const drawn = () =>
    page.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  return async () => {
    for (;;) {
      if (underway > 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      await drawn();
      if (underway === 0) return;
    }
  };
};
