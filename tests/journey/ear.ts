import type { BrowserContext, ElementHandle, Page } from 'playwright-core';
import { giveVoice, hear } from '../browser/voice.ts';

/**
 * Somebody who cannot read. Every letter is invisible on their phone; they press a loudspeaker, hear sentences, see which thing
 * lights up with each, and press that. No word of the screen is ever looked for in the page: only loudspeakers, what is marked, and
 * pictures by their names.
 */
export const makeUnreadable = async (context: BrowserContext): Promise<void> => {
  await giveVoice(context);
  await context.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = '*{-webkit-text-fill-color:transparent!important;text-shadow:none!important}';
      document.head.append(style);
    });
  });
};

const TOP = '.sheet-title .listen';
const HEAD = '.head .listen';

/** A sheet that was open at the first look may have gone at the second: it is looked for again. */
const AGAIN_AFTER_MS = 3000;

/** Listens to the sheet if one is open, else to the page, until it says a sentence that matches. */
const listenFor = async (page: Page, wanted: RegExp): Promise<readonly string[]> => {
  const [sheet] = await page.locator(TOP).filter({ visible: true }).all();
  await page
    .locator(sheet ? TOP : HEAD)
    .filter({ visible: true })
    .first()
    .waitFor({ timeout: AGAIN_AFTER_MS });
  const said = (await hear(page, sheet ? TOP : HEAD)).map(({ text }) => text);
  if (said.some((text) => wanted.test(text))) return said;
  throw new Error(`nothing like ${String(wanted)} was said: ${said.join(' | ')}`);
};

/** Listens again until it is said: a person waits a moment and asks once more. */
export const listenUntil = async (page: Page, wanted: RegExp): Promise<readonly string[]> => {
  const until = Date.now() + 20_000;
  for (;;) {
    try {
      return await listenFor(page, wanted);
    } catch (nothing) {
      if (Date.now() > until) throw nothing;
    }
  }
};

/** What lit up while a sentence was said, the last time it was. */
const litBy = async (page: Page, wanted: RegExp): Promise<ElementHandle<HTMLElement>> => {
  await listenUntil(page, wanted);
  const lit = await page.evaluateHandle(
    ([source]) => {
      const meant = globalThis.linliSaid.filter(
        ({ text, marked }) => new RegExp(source).test(text) && marked.length > 0,
      );
      return meant[meant.length - 1]?.marked.slice(-1)[0] ?? null;
    },
    [wanted.source] as const,
  );
  const thing = lit.asElement();
  if (!thing) throw new Error(`nothing lights up with ${String(wanted)}`);
  return thing;
};

/** Presses what lit up while the sentence was said. */
export const pressWhatSaid = async (page: Page, wanted: RegExp): Promise<void> => (await litBy(page, wanted)).tap();

/** Presses the picture on the row that lit up while the sentence was said. */
export const pressBeside = async (page: Page, wanted: RegExp, icon: string): Promise<void> => {
  const picture = await (await litBy(page, wanted)).$(`.press:has(> .ic-${icon})`);
  if (!picture) throw new Error(`no ${icon} stands beside ${String(wanted)}`);
  await picture.tap();
};

/** Presses the one thing in view that shows this picture. */
export const pressPicture = (page: Page, icon: string): Promise<void> =>
  page.locator(`.press:has(> .ic-${icon})`).filter({ visible: true }).first().tap();
